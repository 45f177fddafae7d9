import type { RecordId } from "../generated/ids.js";
import { tables } from "../generated/tables.js";
import type { AnyRecord } from "../model/kinds.js";
import type { OwnRecord } from "../model/own.js";
import { currentId } from "./find-redirect.js";
import { type RecordsOption, readRecords } from "./own-records.js";

let recordById: ReadonlyMap<string, AnyRecord> | undefined;

/**
 * Finds the record with an id.
 *
 * An id that has moved finds the record under its new id.
 *
 * @param id - Any string; it need not be a known id.
 * @returns The record, or `undefined` if no record has the id.
 *
 * @example
 * ```ts
 * import { findRecord } from "kz-tr-council";
 *
 * findRecord("astana")?.kind; // => "place"
 * findRecord("__proto__"); // => undefined
 * ```
 */
export function findRecord(id: string): AnyRecord | undefined;
/**
 * Finds the record with an id, among your own records first and then in the package.
 *
 * @throws RangeError if an option does not exist.
 * @throws TypeError if the options or a record has the wrong form.
 */
export function findRecord<R extends OwnRecord>(
  id: string,
  options: RecordsOption<R>,
): R | AnyRecord | undefined;
export function findRecord(id: string, options?: RecordsOption): OwnRecord | undefined {
  const current = currentId(id);
  const own = readRecords(options)?.find((record) => record.id === id || record.id === current);
  return own ?? recordsById().get(current);
}

/**
 * Checks whether a value is the id of a record of any kind.
 *
 * @example
 * ```ts
 * import { isRecordId } from "kz-tr-council";
 *
 * isRecordId("astana"); // => true
 * isRecordId("Astana"); // => false
 * ```
 */
export function isRecordId(value: unknown): value is RecordId {
  return typeof value === "string" && recordsById().has(value);
}

/** Gives the package's records by id; built on first use. */
export function recordsById(): ReadonlyMap<string, AnyRecord> {
  recordById ??= new Map(Object.values(tables).flatMap((table) => Object.entries<AnyRecord>({ ...table })));
  return recordById;
}
