import { EVIDENCE_REFERENCES, referenceFields } from "../../model/references.js";
import { given } from "../../text/errors.js";
import { allLocated, type Check, type Problem } from "./problem.js";

/** Every record that another one refers to is in the set. */
export const checkReferences: Check = (set) => {
  const records = allLocated(set);
  const places = Object.values(set).reduce((total, list) => total + list.length, 0);
  // References to a record that was left out as invalid would look dangling.
  if (records.length < places) return [];
  const ids = new Set<string>(records.map(({ record }) => record.id));
  return records.flatMap(({ record, path }) => {
    const evidence = "evidence" in record ? record.evidence : [];
    return [
      ...danglingIn(record, Object.keys(referenceFields(record.kind)), path, ids),
      ...evidence.flatMap((piece, index) =>
        danglingIn(piece, Object.keys(EVIDENCE_REFERENCES), [...path, "evidence", index], ids),
      ),
    ];
  });
};

function danglingIn(
  holder: object,
  fields: readonly string[],
  path: Problem["path"],
  ids: ReadonlySet<string>,
): Problem[] {
  const values = holder as { readonly [field: string]: string | readonly string[] | undefined };
  return fields.flatMap((field) => {
    const value = values[field];
    return [value ?? []].flat().flatMap((id, index) => {
      if (ids.has(id)) return [];
      const place = typeof value === "string" ? [...path, field] : [...path, field, index];
      return [
        {
          path: place,
          message: `got ${given(id)}, which is not the id of a record in the set; give another id, or add the record`,
        },
      ];
    });
  });
}
