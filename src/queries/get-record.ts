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
 * @param id - The id of a record of any kind. For a string that may not be an id, use `findRecord`.
 * @throws RangeError if no record has the id.
 * @throws TypeError if a second argument is given; `findRecord` takes your own records.
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
  if (record !== undefined) return record;
  const known = [...recordsById().keys()];
  const insteadOfOwn = "an id of the package; findRecord also looks among your own records";
  throw new RangeError(unknownId("Id", id, known, insteadOfOwn));
}
