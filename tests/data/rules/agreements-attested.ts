import type { Agreement } from "../../../src/model/agreement.js";
import type { DataSet } from "../../../src/model/kinds.js";
import { byId, type Rule } from "../rule.js";

export const agreementsAttested: Rule = {
  name: "agreements-attested",
  description:
    "An instrument that the article does not name, and no other, says who attests it, and is not part of what was counted at the meeting; where both sides attest it, two publications do.",
  check: ({ agreements, sources }) =>
    agreements.flatMap((agreement, index) =>
      faultsOf(agreement, sources).map(({ field, message }) => ({
        path: ["agreements", index, field],
        message,
      })),
    ),
  bad: [
    {
      fault: "an instrument of other outlets does not say who attests it",
      make: ({ agreements }) => {
        byId(agreements, "energy-memorandum").attestation = undefined;
      },
      at: "agreements.energy-memorandum.attestation",
    },
    {
      fault: "what the article states is attested by one side",
      make: ({ agreements }) => {
        byId(agreements, "joint-declaration").attestation = "one-side";
      },
      at: "agreements.joint-declaration.attestation",
    },
    {
      fault: "an instrument of other outlets becomes one of the 18",
      make: ({ agreements }) => {
        byId(agreements, "railway-companies-agreement").partOf = "agreements-of-29-july-2025";
      },
      at: "agreements.railway-companies-agreement.partOf",
    },
    {
      fault: "an instrument of other outlets is put down to the meeting",
      make: ({ agreements }) => {
        byId(agreements, "oil-companies-agreement").meeting = "fifth-council-meeting";
      },
      at: "agreements.oil-companies-agreement.meeting",
    },
    {
      fault: "an instrument of other outlets is counted by the figure of the 18",
      make: ({ agreements }) => {
        byId(agreements, "energy-memorandum").figure = "agreements-signed";
      },
      at: "agreements.energy-memorandum.figure",
    },
    {
      fault: "both sides speak through one publication",
      make: ({ agreements }) => {
        byId(agreements, "energy-memorandum").attestation = "both-sides";
      },
      at: "agreements.energy-memorandum.attestation",
    },
  ],
};

interface Fault {
  readonly field: keyof Agreement;
  readonly message: string;
}

function faultsOf(agreement: Agreement, sources: DataSet["sources"]): readonly Fault[] {
  const { attestation, evidence } = agreement;
  const listed = new Set<string>(sources.filter(({ passages }) => passages.length > 0).map(({ id }) => id));
  if (evidence.some(({ source }) => listed.has(source))) {
    return attestation === undefined
      ? []
      : [{ field: "attestation", message: "the article states it: leave it out" }];
  }
  const counted = (["meeting", "partOf", "figure"] as const).flatMap((field): Fault[] =>
    agreement[field] === undefined
      ? []
      : [{ field, message: "no page says that it is among what was counted at the meeting: leave it out" }],
  );
  const few = attestation === "both-sides" && new Set(evidence.map(({ source }) => source)).size < 2;
  if (attestation !== undefined && !few) return counted;
  return [
    ...counted,
    { field: "attestation", message: "say who attests it; both sides do in two publications" },
  ];
}
