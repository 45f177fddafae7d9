import { byId, type Rule } from "../rule.js";

export const speakersAgree: Rule = {
  name: "speakers-agree",
  description: "Who a record says spoke is who speaks in its evidence.",
  check: ({ figures, initiatives, statements }) => [
    ...figures.flatMap(({ attributedTo, evidence }, index) =>
      differing(["figures", index, "attributedTo"], [attributedTo], evidence),
    ),
    ...initiatives.flatMap(({ proposedBy, evidence }, index) =>
      proposedBy === undefined ? [] : differing(["initiatives", index, "proposedBy"], [proposedBy], evidence),
    ),
    ...statements.flatMap(({ speakers, evidence }, index) =>
      differing(["statements", index, "speakers"], speakers, evidence),
    ),
  ],
  bad: [
    {
      fault: "a figure is given to the other president",
      make: ({ figures }) => {
        byId(figures, "trade-turnover-target").attributedTo = "kassym-jomart-tokayev";
      },
      at: "figures.trade-turnover-target.attributedTo",
    },
    {
      fault: "a statement is given to the other president",
      make: ({ statements }) => {
        byId(statements, "tokayev-praises-diplomacy").speakers = ["recep-tayyip-erdogan"];
      },
      at: "statements.tokayev-praises-diplomacy.speakers",
    },
    {
      fault: "a proposal is given to the other president",
      make: ({ initiatives }) => {
        byId(initiatives, "joint-mining-fund").proposedBy = "recep-tayyip-erdogan";
      },
      at: "initiatives.joint-mining-fund.proposedBy",
    },
  ],
};

function differing(
  path: readonly (string | number)[],
  said: readonly (string | undefined)[],
  evidence: readonly { readonly speaker?: string | undefined }[],
) {
  const others = evidence.filter(({ speaker }) => speaker !== undefined && !said.includes(speaker));
  return others.map(({ speaker }) => ({ path, message: `its evidence has the speaker ${speaker}` }));
}
