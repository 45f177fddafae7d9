import type { RecordKind } from "../generated/ids.js";
import type { OwnRecord } from "../model/own.js";
import { wrongValue } from "../text/errors.js";
import { readOptions } from "../text/read-options.js";
import { assertRecord } from "./assert-record.js";

/** The records that a function works on instead of the package's. */
export interface RecordsOption<R extends OwnRecord = OwnRecord> {
  /** Records of any kinds, mixed: yours, or yours and the package's. Ids are looked up in them first. */
  readonly records?: Iterable<R> | undefined;
}

/** The option of the list functions: your records, listed instead of the package's. */
export interface ListOptions<R extends OwnRecord> {
  /** Records of any kinds, mixed: yours, or yours and the package's. */
  readonly records: Iterable<R>;
}

/** The records of one kind among records of several. */
export type OfKind<R, Kind extends RecordKind> = Extract<R, { readonly kind: Kind }>;

/** Gives the records of a kind that are meant: the caller's if the caller gave any records, or else the package's. */
export function ownOrOurs<Kind extends RecordKind>(
  kind: Kind,
  records: readonly OwnRecord[] | undefined,
  ours: readonly OfKind<OwnRecord, Kind>[],
): readonly OfKind<OwnRecord, Kind>[] {
  return records === undefined ? ours : ofKind(kind, records);
}

/** Gives the records of a kind that an id may name: the caller's and the package's; of two with one id the caller's. */
export function ownAndOurs<Kind extends RecordKind>(
  kind: Kind,
  records: readonly OwnRecord[] | undefined,
  ours: readonly OfKind<OwnRecord, Kind>[],
): readonly OfKind<OwnRecord, Kind>[] {
  const own = ofKind(kind, records ?? []);
  const ids = new Set<string>(own.map(({ id }) => id));
  return [...own, ...ours.filter(({ id }) => !ids.has(id))];
}

function ofKind<Kind extends RecordKind>(
  kind: Kind,
  records: readonly OwnRecord[],
): readonly OfKind<OwnRecord, Kind>[] {
  return records.filter((record): record is OfKind<OwnRecord, Kind> => record.kind === kind);
}

/**
 * Reads the records that a caller gave in the options, or `undefined` if the package's are meant.
 *
 * @throws TypeError if the options or a record has the wrong form; RangeError for an option that does not exist.
 */
export function readRecords(options: RecordsOption | undefined): readonly OwnRecord[] | undefined {
  return readRecordList(readOptions(options, ["records"], "{ records: myRecords }").records);
}

/**
 * Reads a list of records, and checks what every helper relies on: no compiler may have seen them.
 *
 * @throws TypeError if it is not a list, or a record has the wrong form.
 */
export function readRecordList(records: Iterable<OwnRecord> | undefined): readonly OwnRecord[] | undefined {
  if (records === undefined) return undefined;
  if (typeof records === "string" || typeof Object(records)[Symbol.iterator] !== "function") {
    throw new TypeError(wrongValue('Option "records"', records, "an array of records"));
  }
  const list = [...records];
  for (const [index, record] of list.entries())
    assertRecord(record, `Record ${index} of the option "records"`);
  return list;
}
