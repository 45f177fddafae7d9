import { type AnyRecord, listSectors } from "kz-tr-council";
import { ALL_RECORDS } from "../data/collections.js";
import { VOCABULARIES } from "./vocabularies.js";

/** Fields that name no other record: the record's own name, and where its evidence stands. */
const OWN_FIELDS = new Set(["kind", "id", "label", "summary", "evidence"]);

/**
 * Gives the records that name a record in one of their fields, in the order of the data.
 *
 * What names a sector within a sector names the wider one too, as it does for `--sector` and in the brief.
 */
export function recordsNaming(record: AnyRecord): readonly AnyRecord[] {
  const within = record.kind === "sector" ? listSectors({ within: record.id }) : [];
  const wanted = new Set<unknown>([record, ...within].map(({ id }) => id));
  return ALL_RECORDS.filter(
    (each) => each.id !== record.id && namesOf(each).some((name) => wanted.has(name)),
  );
}

/** Everything in a record's fields that can be the id of another. */
function namesOf(record: AnyRecord): readonly unknown[] {
  return fieldsOf(record).flatMap(([name, value]) => (VOCABULARIES.has(name) ? [] : value));
}

/** Gives a record's fields beyond its name and evidence, in the order of the data. */
export function fieldsOf(record: AnyRecord): readonly (readonly [name: string, value: unknown])[] {
  return Object.entries(record).filter(([name, value]) => !OWN_FIELDS.has(name) && value !== undefined);
}
