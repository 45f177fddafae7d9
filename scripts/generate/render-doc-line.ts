import type { Evidence } from "../../src/model/evidence.js";
import type { AnyRecord, DataSet } from "../../src/model/kinds.js";
import { allTerms } from "../../src/model/terms.js";
import { formatQuantity } from "../../src/quantities/format.js";
import { factsOf as answersFrom } from "./facts.js";
import { escapeComment } from "./notice.js";

/** Renders the comment above a record's constant: what matters first, then the label. */
export function renderDocLine(record: AnyRecord, data: DataSet): string {
  const isDisputed = record.kind === "figure" && answersFrom(data).verdictOf(record) === "disputed";
  const facts = factsOf(record, labelsOf(data), isDisputed).filter((fact) => fact !== undefined);
  const passages = "evidence" in record ? passagesOf(record.evidence) : [];
  const text =
    facts.length === 0
      ? `${[record.label, ...passages].join("; ")}.`
      : `${[facts.join(", "), ...passages].join("; ")}. ${record.label}.`;
  return `/** ${escapeComment(text)} */`;
}

function factsOf(
  record: AnyRecord,
  labels: ReadonlyMap<string, string>,
  isDisputed: boolean,
): (string | undefined)[] {
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : (labels.get(id) ?? id));
  switch (record.kind) {
    case "figure": {
      const { quantity, status, period, asOf, attributedTo, evidence } = record;
      const speaker = nameOf(attributedTo);
      const isNamed = evidence.some((piece) => piece.speaker !== undefined);
      return [
        formatQuantity(quantity),
        status,
        period ?? asOf,
        speaker === undefined || isNamed ? speaker : `read as said by ${speaker}`,
        isDisputed ? "disputed by other outlets" : undefined,
      ];
    }
    case "agreement": {
      const { count, status, attestation } = record;
      return [
        formatQuantity(count),
        status,
        attestation && `attestation: ${allTerms()["agreement-attestation"][attestation].label.toLowerCase()}`,
      ];
    }
    case "initiative":
      return [record.status];
    case "statement":
      return [...record.speakers.map(nameOf), record.stance];
    case "source":
      return [record.publisher, record.published];
    case "report":
      return [formatQuantity(record.quantity), record.verdict];
    default:
      return [];
  }
}

function labelsOf(data: DataSet): ReadonlyMap<string, string> {
  return new Map(
    [...data.people, ...data.organizations, ...data.parties, ...data.sources].map(({ id, label }) => [
      id,
      label,
    ]),
  );
}

/** Example: `"passage 6"`, or `"passages 6 and 7"`; nothing for evidence whose source lists no passages. */
function passagesOf(evidence: readonly Evidence[]): string[] {
  const numbers = [...new Set(evidence.flatMap(({ passage }) => passage?.toString() ?? []))];
  if (numbers.length < 2) return numbers.map((number) => `passage ${number}`);
  return [`passages ${new Intl.ListFormat("en").format(numbers)}`];
}
