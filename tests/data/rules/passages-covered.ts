import { evidencedRecords } from "../evidenced-records.js";
import { byId, type Rule } from "../rule.js";

export const passagesCovered: Rule = {
  name: "passages-covered",
  description:
    "Every passage of a source stands behind at least one figure, agreement, initiative, statement, honour or meeting.",
  check: (data) => {
    const assertions = evidencedRecords(data).filter(({ record }) =>
      ["meeting", "figure", "agreement", "initiative", "statement", "honour"].includes(record.kind),
    );
    const covered = new Set(
      assertions.flatMap(({ record }) =>
        record.evidence.map(({ source, passage }) => `${source} ${passage}`),
      ),
    );
    return data.sources.flatMap(({ id, passages }, index) =>
      passages.flatMap(({ n }, position) =>
        covered.has(`${id} ${n}`)
          ? []
          : [
              {
                path: ["sources", index, "passages", position],
                message: `no record rests on passage ${n} of ${id}: transcribe what it asserts`,
              },
            ],
      ),
    );
  },
  bad: [
    {
      fault: "the one statement of a passage is left out",
      make: (data) => {
        data.statements = data.statements.filter(({ evidence }) => evidence[0].passage !== 4);
        byId(data.meetings, "fifth-council-meeting").evidence.splice(3, 1);
      },
      at: "sources.astana-times.passages.3",
    },
  ],
};
