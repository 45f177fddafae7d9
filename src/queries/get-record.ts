import type { RecordId } from "../generated/ids.js";
import { type Tables, tables } from "../generated/tables.js";
import type { AnyRecord, Collection } from "../model/data-set.js";
import { describeValue } from "../text/describe.js";
import { didYouMean } from "../text/did-you-mean.js";

/** The collection whose table has an id. */
export type CollectionOf<Id extends RecordId> = {
  [Name in Collection]: Id extends keyof Tables[Name] ? Name : never;
}[Collection];

/** The record that has an id, in its exact type. */
export type RecordOf<Id extends RecordId> = Id extends RecordId
  ? Tables[CollectionOf<Id>] extends { readonly [Key in Id]: infer Record }
    ? Record
    : never
  : never;

let recordById: ReadonlyMap<string, AnyRecord> | undefined;

/**
 * Gives the record that has an id, in its exact type.
 *
 * @param id - An id of any kind of record. A string that may be no id goes to `findRecord`.
 * @throws RangeError where no record has the id.
 *
 * @example
 * ```ts
 * import { getRecord } from "kz-tr-council";
 *
 * getRecord("trade-turnover-2024").quantity.amount; // => 5000000000
 * getRecord("astana").label; // => "Astana"
 * ```
 */
export function getRecord<Id extends RecordId>(id: Id): RecordOf<Id> {
  const record = findRecord(id);
  if (record === undefined) {
    const hint = typeof id === "string" ? didYouMean(id, [...recordsById().keys()]) : "";
    throw new RangeError(
      `No record has the id ${describeValue(id)}.${hint} ` +
        "Ids are listed by kind: FIGURE_IDS, AGREEMENT_IDS, SECTOR_IDS and so on.",
    );
  }
  return record as RecordOf<Id>;
}

/**
 * Finds the record that has an id, or nothing.
 *
 * @param id - Any string; it may come from outside.
 * @returns The record, or `undefined` where no record has the id.
 *
 * @example
 * ```ts
 * import { findRecord } from "kz-tr-council";
 *
 * findRecord("astana")?.kind; // => "place"
 * findRecord("__proto__"); // => undefined
 * ```
 */
export function findRecord(id: string): AnyRecord | undefined {
  return recordsById().get(id);
}

/**
 * Tells whether a value is the id of a record of any kind.
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

function recordsById(): ReadonlyMap<string, AnyRecord> {
  recordById ??= new Map(Object.values(tables).flatMap((table) => Object.entries<AnyRecord>(table)));
  return recordById;
}
