import type { RecordKind } from "../generated/ids.js";
import { KINDS } from "../model/kinds.js";
import type { OwnRecord } from "../model/own.js";
import { quote } from "../text/describe.js";
import { unknownWord, wrongValue } from "../text/errors.js";
import { readOptions } from "./read-options.js";

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
  for (const [index, record] of list.entries()) assertRecord(record, index);
  return list;
}

function assertRecord(record: unknown, index: number): void {
  const { id, kind, evidence } = Object(record) as Record<"id" | "kind" | "evidence", unknown>;
  const name = typeof id === "string" ? `Record ${quote(id)}` : `Record ${index} of the option "records"`;
  if (typeof kind !== "string" || !Object.hasOwn(KINDS, kind)) {
    throw new TypeError(unknownWord(`${name}, kind`, kind, Object.keys(KINDS)));
  }
  if (typeof id !== "string")
    throw new TypeError(wrongValue(`${name}, id`, id, 'an id, such as "acme:turnover"'));
  if (kind === "source" || kind === "report") return;
  if (!Array.isArray(evidence) || evidence.length === 0) {
    throw new TypeError(wrongValue(`${name}, evidence`, evidence, "at least one piece: [{ source, words }]"));
  }
  for (const [at, piece] of evidence.entries()) {
    if (typeof piece === "object" && piece !== null) continue;
    throw new TypeError(wrongValue(`${name}, evidence[${at}]`, piece, "a piece: { source, words }"));
  }
}
