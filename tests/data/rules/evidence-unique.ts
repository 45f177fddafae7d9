import { evidencedRecords } from "../evidenced-records.js";
import { byId, type Rule } from "../rule.js";

export const evidenceUnique: Rule = {
  name: "evidence-unique",
  description: "A record gives each piece of evidence once.",
  check: (data) =>
    evidencedRecords(data).flatMap(({ record, path }) =>
      record.evidence.flatMap(({ source, passage, words }, index) =>
        record.evidence.findIndex(
          (other) => other.source === source && other.passage === passage && other.words === words,
        ) === index
          ? []
          : [{ path: [...path, "evidence", index], message: "the same piece is given before it: drop one" }],
      ),
    ),
  bad: [
    {
      fault: "a piece is given twice",
      make: ({ sectors }) => {
        const { evidence } = byId(sectors, "energy");
        evidence.push(evidence[0]);
      },
      at: "sectors.energy.evidence.3",
    },
  ],
};
