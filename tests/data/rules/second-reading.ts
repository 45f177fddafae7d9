import { readFileSync } from "node:fs";
import type { AnyRecord } from "../../../src/model/kinds.js";
import { byId, type Rule } from "../rule.js";

/** What a second reader coded, by record id. */
type Reading = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const second = JSON.parse(
  readFileSync(new URL("../../studies/second-reading.json", import.meta.url), "utf8"),
) as Reading;

export const secondReading: Rule = {
  name: "second-reading",
  description:
    "What a second reader coded without seeing the first coding is coded alike in the data; newer records need no second coding.",
  check: (data) => {
    const lost = new Set(Object.keys(second));
    const differing = Object.entries(data).flatMap(([collection, records]: [string, readonly AnyRecord[]]) =>
      records.flatMap((record, index) => {
        const other = second[record.id];
        if (other === undefined) return [];
        lost.delete(record.id);
        const first = codedFields(record);
        return [...new Set([...Object.keys(first), ...Object.keys(other)])]
          .filter((field) => JSON.stringify(first[field]) !== JSON.stringify(other[field]))
          .map((field) => ({
            path: [collection, index, field],
            message: `first reading ${JSON.stringify(first[field])}, second ${JSON.stringify(other[field])}: read the source again, then correct one`,
          }));
      }),
    );
    const gone = [...lost].map((id) => ({
      path: ["second-reading", id],
      message: `no record has the id ${JSON.stringify(id)}: bring it back, or drop its second coding`,
    }));
    return [...differing, ...gone];
  },
  bad: [
    {
      fault: "a record loses its id",
      make: ({ statements }) => {
        byId(statements, "tokayev-thanks-for-welcome").id = "tokayev-on-great-honour";
      },
      at: "second-reading.tokayev-thanks-for-welcome",
    },
    {
      fault: "an initiative is further than the source says",
      make: ({ initiatives }) => {
        byId(initiatives, "turkish-university-branches").status = "under-way";
      },
      at: "initiatives.turkish-university-branches.status",
    },
    {
      fault: "a code is mistyped",
      make: ({ commodities }) => {
        byId(commodities, "gluten").hs2022 = "1190";
      },
      at: "commodities.gluten.hs2022",
    },
  ],
};

/** Wording is not coding: it is read by people, and words of evidence are checked against the article. */
const WORDING = new Set([
  "kind",
  "id",
  "label",
  "summary",
  "name",
  "names",
  "aliases",
  "keywords",
  "title",
  "note",
  "words",
  "quantity",
  "evidence",
  "passages",
]);

/** The fields of a record that are coded, in the form of the second reading. */
function codedFields(record: AnyRecord): Record<string, unknown> {
  const fields = Object.entries(record).filter(([field]) => !WORDING.has(field));
  const quantity = "quantity" in record ? record.quantity : {};
  return {
    ...Object.fromEntries(fields.map(([field, value]) => [field, sorted(value)])),
    ...quantity,
    ...evidenceFields(record),
  };
}

function evidenceFields(record: AnyRecord): Record<string, unknown> {
  if (!("evidence" in record)) return {};
  const passages = new Set(record.evidence.flatMap(({ passage }) => passage ?? []));
  return {
    passages: [...passages].sort((a, b) => a - b),
    evidenceSpeakers: record.evidence.map(({ speaker }) => speaker ?? null),
  };
}

/** The order of references says nothing. */
function sorted(value: unknown): unknown {
  return Array.isArray(value) && typeof value[0] === "string" ? [...value].sort() : value;
}
