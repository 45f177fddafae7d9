import type { AnyRecord } from "kz-tr-council";
import { ALL_RECORDS } from "../data/collections.js";

/** Fields that name no other record: the record's own name, and where its evidence stands. */
const OWN_FIELDS = new Set(["kind", "id", "label", "summary", "evidence"]);

/** Gives the records that name an id in one of their fields, in the order of the data. */
export function recordsNaming(id: string): readonly AnyRecord[] {
  return ALL_RECORDS.filter((record) =>
    fieldsOf(record).some(([, value]) => (Array.isArray(value) ? value.includes(id) : value === id)),
  );
}

/** Gives a record's fields beyond its name and evidence, in the order of the data. */
export function fieldsOf(record: AnyRecord): readonly (readonly [name: string, value: unknown])[] {
  return Object.entries(record).filter(([name, value]) => !OWN_FIELDS.has(name) && value !== undefined);
}
