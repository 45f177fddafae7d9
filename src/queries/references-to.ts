import type { RecordId } from "../generated/ids.js";
import { type AnyRecord, KINDS } from "../model/kinds.js";
import type { OwnId, OwnRecord } from "../model/own.js";
import { EVIDENCE_REFERENCES, referenceFields } from "../model/references.js";
import { wrongValue } from "../text/errors.js";
import { findRecord, recordsById } from "./find-record.js";
import { currentId, unknownId } from "./find-redirect.js";
import { type RecordsOption, readRecords } from "./own-records.js";

/** A record that refers to another, and the field in which it does. */
export interface Reference<R extends OwnRecord = AnyRecord> {
  /** The record that refers. */
  readonly record: R;
  /** The field that holds the id; `"evidence.source"` and `"evidence.speaker"` for a piece of evidence. Example: `"partOf"`. */
  readonly field: string;
}

/**
 * Lists the records that refer to a record, with the field in which each does.
 *
 * @param record - A record, or its id.
 * @returns A fresh array in the order of the data; a record is listed once for each of its fields that refers.
 * @throws RangeError if no record has the id.
 * @throws TypeError if the value is neither a record nor an id.
 *
 * @example
 * ```ts
 * import { referencesTo } from "kz-tr-council";
 *
 * referencesTo("agreements-signed").map(({ record, field }) => [record.id, field])[0]; // => ["agreements-of-29-july-2025", "figure"]
 * ```
 */
export function referencesTo(record: RecordId | AnyRecord): Reference[];
/**
 * Lists those of your own records that refer to a record, yours or the package's.
 *
 * @throws RangeError if no record has the id, or an option does not exist.
 * @throws TypeError if the value is neither a record nor an id, or if a record has the wrong form.
 */
export function referencesTo<R extends OwnRecord>(
  record: RecordId | OwnId | OwnRecord,
  options: RecordsOption<R>,
): Reference<R>[];
export function referencesTo(
  of: RecordId | OwnId | OwnRecord,
  options?: RecordsOption,
): Reference<OwnRecord>[] {
  const records = readRecords(options);
  const id = idOf(of, records);
  const all: readonly OwnRecord[] = records ?? [...recordsById().values()];
  return all.flatMap((record) => {
    const evidence = "evidence" in record ? record.evidence : [];
    return [
      ...Object.keys(referenceFields(record.kind)).filter((field) => holds(record, field, id)),
      ...Object.keys(EVIDENCE_REFERENCES)
        .filter((field) => evidence.some((piece) => holds(piece, field, id)))
        .map((field) => `evidence.${field}`),
    ].map((field) => ({ record, field }));
  });
}

function idOf(of: unknown, records: readonly OwnRecord[] | undefined): string {
  const id = typeof of === "string" ? of : idOfRecord(of);
  if (records?.some((record) => record.id === id) || findRecord(id) !== undefined) return currentId(id);
  // A record that is given need not be among the caller's records.
  if (records !== undefined && typeof of !== "string") return id;
  throw new RangeError(unknownId("Record", id, [...recordsById().keys()]));
}

function idOfRecord(record: unknown): string {
  const { id, kind } = Object(record) as Partial<OwnRecord>;
  if (typeof id === "string" && Object.hasOwn(KINDS, String(kind))) return id;
  throw new TypeError(wrongValue("Record", record, 'a record or its id, such as "trade-turnover-2024"'));
}

function holds(holder: object, field: string, id: string): boolean {
  const value: unknown = holder[field as keyof typeof holder];
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
  return ids.some((held) => typeof held === "string" && currentId(held) === id);
}
