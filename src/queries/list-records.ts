import { RECORD_KINDS, type RecordKind } from "../generated/ids.js";
import type { AnyRecord, RecordsByKind } from "../model/kinds.js";
import type { OwnRecord } from "../model/own.js";
import { type OneOrMore, type SectoredFilter, sectoredCriteria } from "./criteria.js";
import { recordsById } from "./find-record.js";
import type { ListOptions, OfKind } from "./own-records.js";
import { type Criteria, select } from "./select.js";

/** What records of any kind can be filtered by; a record must match every field given. */
export interface RecordFilter extends SectoredFilter {
  /** The kind of record. */
  readonly kind?: OneOrMore<RecordKind> | undefined;
}

/** A filter by kind; the type of each record listed has that kind. */
export interface KindFilter<Kind extends RecordKind> extends RecordFilter {
  readonly kind: Kind | readonly Kind[];
}

const criteria = (): Criteria<OwnRecord, RecordFilter> => ({
  ...sectoredCriteria(),
  kind: { valuesOf: ({ kind }) => [kind], allowed: RECORD_KINDS },
});

/**
 * Lists the records of the given kinds that match a filter, in the order of the data.
 *
 * @param filter - What the records must match.
 * @returns A fresh array, yours to sort; the type knows the kind.
 * @throws RangeError if the filter has a field or a value that does not exist.
 * @throws TypeError if the filter or a value in it has the wrong type.
 *
 * @example
 * ```ts
 * import { listRecords } from "kz-tr-council";
 *
 * listRecords({ kind: "person" }).map((person) => person.role); // => ["president", "president", "poet"]
 * ```
 */
export function listRecords<Kind extends RecordKind>(filter: KindFilter<Kind>): RecordsByKind[Kind][];
/**
 * Lists the records of any kind, all or those that match a filter, in the order of the data.
 *
 * @param filter - What the records must match; all of them if the filter is left out or empty.
 * @returns A fresh array, yours to sort.
 * @throws RangeError if the filter has a field or a value that does not exist.
 * @throws TypeError if the filter or a value in it has the wrong type.
 *
 * @example
 * ```ts
 * import { listRecords } from "kz-tr-council";
 *
 * listRecords({ passage: 22 }).map((record) => record.kind).includes("honour"); // => true
 * ```
 */
export function listRecords(filter?: RecordFilter): AnyRecord[];
/**
 * Lists your own records of the given kinds that match a filter, in their order.
 *
 * @throws RangeError if a field or value of the filter, or an option, does not exist.
 * @throws TypeError if the filter, a value in it, the options or a record has the wrong form.
 */
export function listRecords<Kind extends RecordKind, R extends OwnRecord>(
  filter: KindFilter<Kind>,
  options: ListOptions<R>,
): OfKind<R, Kind>[];
/**
 * Lists your own records that match a filter, in their order.
 *
 * @throws RangeError if a field or value of the filter, or an option, does not exist.
 * @throws TypeError if the filter, a value in it, the options or a record has the wrong form.
 */
export function listRecords<R extends OwnRecord>(filter: RecordFilter, options: ListOptions<R>): R[];
export function listRecords(filter: RecordFilter = {}, options?: ListOptions<OwnRecord>): OwnRecord[] {
  return select(RECORD_KINDS, criteria(), () => [...recordsById().values()], filter, options);
}
