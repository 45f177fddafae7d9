import { given } from "../messages.js";
import { allLocated, type Check, type Problem } from "./problem.js";

/** The fields that name other records, of a record or of a piece of its evidence. */
const REFERENCES: readonly string[] = [
  "series",
  "city",
  "host",
  "chairs",
  "country",
  "parent",
  "sectors",
  "from",
  "to",
  "commodity",
  "partOf",
  "attributedTo",
  "lead",
  "proposedBy",
  "places",
  "organizations",
  "commodities",
  "figures",
  "initiatives",
  "people",
  "speakers",
  "conferredBy",
  "presentedBy",
  "recipient",
  "relays",
  "figure",
  "source",
  "speaker",
];

/** Every record that another one names is in the set. */
export const checkReferences: Check = (set) => {
  const records = allLocated(set);
  const places = Object.values(set).reduce((total, list) => total + list.length, 0);
  // What names a record that is left out as invalid would seem wrong as well.
  if (records.length < places) return [];
  const ids = new Set<string>(records.map(({ record }) => record.id));
  return records.flatMap(({ record, path }) => {
    const evidence = "evidence" in record ? record.evidence : [];
    return [
      ...danglingIn(record, path, ids),
      ...evidence.flatMap((piece, index) => danglingIn(piece, [...path, "evidence", index], ids)),
    ];
  });
};

function danglingIn(holder: object, path: Problem["path"], ids: ReadonlySet<string>): Problem[] {
  return Object.entries(holder)
    .filter(([field]) => REFERENCES.includes(field))
    .flatMap(([field, value]: [string, string | readonly string[]]) =>
      [value].flat().flatMap((id, index) => {
        if (id === undefined || ids.has(id)) return [];
        const place = typeof value === "string" ? [...path, field] : [...path, field, index];
        return [
          { path: place, message: `no record of the set has the id ${given(id)}: add it, or name another` },
        ];
      }),
    );
}
