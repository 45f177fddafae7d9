import type { RecordId } from "../generated/ids.js";
import type { MovedRecords, RecordsById } from "../generated/tables.js";
import type { AnyRecord } from "../model/kinds.js";
import { findRecord, recordsById } from "./find-record.js";
import { unknownId } from "./find-redirect.js";
import { refuseArguments } from "./refuse-arguments.js";

/** Every record by each id that finds it, ids that have moved included. */
interface Known extends RecordsById, MovedRecords {}

/**
 * Gets the record that has an id, in its exact type.
 *
 * @param id - An id of any kind of record. For a string that may be no id use `findRecord`.
 * @throws RangeError if no record has the id.
 *
 * @example
 * ```ts
 * import { getRecord } from "kz-tr-council";
 *
 * getRecord("trade-turnover-2024").quantity.amount; // => 5000000000
 * getRecord("astana").label; // => "Astana"
 * ```
 */
export function getRecord<Id extends RecordId | keyof MovedRecords>(id: Id): Known[Id];
export function getRecord(id: string, ...given: readonly unknown[]): AnyRecord {
  refuseArguments("getRecord", given, "the id alone; findRecord also looks among your own records");
  const record = findRecord(id);
  if (record === undefined) throw new RangeError(unknownId("Id", id, [...recordsById().keys()]));
  return record;
}
