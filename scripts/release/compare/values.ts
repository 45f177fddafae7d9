import { isDeepStrictEqual } from "node:util";
import type { Bump } from "../bump.js";
import type { Change } from "../change.js";
import type { StoredRecord } from "../read-release.js";

/** Fields that word a fact or prove it; a change there is no correction of a value. */
const TEXT_FIELDS = [
  "label",
  "summary",
  "aliases",
  "keywords",
  "names",
  "evidence",
  "passages",
  "words",
  "note",
];

/** Compares the fields of a record that both releases have, under whatever id. */
export function compareValues(before: StoredRecord, after: StoredRecord): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => field !== "id" && field !== "kind" && !isDeepStrictEqual(before[field], after[field]))
    .map((field) => {
      const place = { subject: "record", name: after.id, field } as const;
      if (TEXT_FIELDS.includes(field)) return { ...place, change: "improved", bump: "patch" };
      const [from, to] = [before[field], after[field]];
      return { ...place, change: "corrected", from, to, bump: bumpOf(field, from, to) };
    });
}

/** Another unit or measure is another meaning, and the types name the unit. */
function bumpOf(field: string, from: unknown, to: unknown): Bump {
  return field === "measure" || Object(from).unit !== Object(to).unit ? "major" : "patch";
}
