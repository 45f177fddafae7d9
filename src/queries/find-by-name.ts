import { RECORD_KINDS, type RecordKind } from "../generated/ids.js";
import type { AnyRecord, RecordsByKind } from "../model/kinds.js";
import type { OwnRecord } from "../model/own.js";
import type { Locale } from "../quantities/locale.js";
import { assertOneOf } from "../text/assert-one-of.js";
import { readOptions } from "../text/read-options.js";
import { recordsById } from "./find-record.js";
import { assertLocale, type LocaleOption } from "./locale-option.js";
import { indexNames, type NameIndex, onlyRecordNamed } from "./name-index.js";
import { type ListOptions, type OfKind, readRecordList } from "./own-records.js";

/** How a name is looked up. */
export interface NameOptions extends LocaleOption {
  /** The kind of record to find. Default: any kind. */
  readonly kind?: RecordKind | undefined;
}

/** A look-up by kind; the type of the record found has that kind. */
export interface KindNameOptions<Kind extends RecordKind> extends NameOptions {
  readonly kind: Kind;
}

let packageIndex: NameIndex<AnyRecord> | undefined;

/**
 * Finds the one record of a kind that has a name.
 *
 * @throws RangeError if the kind or an option does not exist.
 * @throws TypeError if an option has the wrong form.
 *
 * @example
 * ```ts
 * import { findByName } from "kz-tr-council";
 *
 * findByName("KMG", { kind: "organization" })?.abbreviation; // => "KMG"
 * ```
 */
export function findByName<Kind extends RecordKind>(
  name: string,
  options: KindNameOptions<Kind>,
): RecordsByKind[Kind] | undefined;
/**
 * Finds the one record that has a name: its label, another name, an abbreviation, an official or foreign name, or its id.
 *
 * Only a whole name matches. Case, diacritics, punctuation, plurals and a leading "the" are ignored. A surname alone
 * finds a person if only one person has it.
 *
 * @param name - Any string; it need not be a known name. For questions and parts of names use `search`.
 * @returns The record, or `undefined` if no record, or more than one, has the name.
 * @throws RangeError if the kind or an option does not exist.
 * @throws TypeError if an option has the wrong form.
 *
 * @example
 * ```ts
 * import { findByName } from "kz-tr-council";
 *
 * findByName("Middle Corridor")?.id; // => "trans-caspian-international-transport-route"
 * findByName("erdogan")?.id; // => "recep-tayyip-erdogan"
 * findByName("Түркия")?.id; // => "turkiye"
 * findByName("Qazinform"); // => undefined
 * ```
 */
export function findByName(name: string, options?: NameOptions): AnyRecord | undefined;
/**
 * Finds the one of your own records of a kind that has a name.
 *
 * @throws RangeError if the kind or an option does not exist.
 * @throws TypeError if an option or a record has the wrong form.
 */
export function findByName<Kind extends RecordKind, R extends OwnRecord>(
  name: string,
  options: KindNameOptions<Kind> & ListOptions<R>,
): OfKind<R, Kind> | undefined;
/**
 * Finds the one of your own records that has a name.
 *
 * @throws RangeError if the kind or an option does not exist.
 * @throws TypeError if an option or a record has the wrong form.
 */
export function findByName<R extends OwnRecord>(
  name: string,
  options: NameOptions & ListOptions<R>,
): R | undefined;
export function findByName(
  name: string,
  options?: NameOptions & Partial<ListOptions<OwnRecord>>,
): OwnRecord | undefined {
  const { kind, locale, records } = readOptions(options, ["kind", "locale", "records"], '{ kind: "person" }');
  assertLocale(locale);
  if (kind !== undefined) assertOneOf(kind, 'Option "kind"', RECORD_KINDS);
  return onlyRecordNamed(
    name,
    indexOf(readRecordList(records), locale),
    (record) => kind === undefined || record.kind === kind,
  );
}

function indexOf(own: readonly OwnRecord[] | undefined, locale: Locale | undefined): NameIndex<OwnRecord> {
  if (own !== undefined || locale !== undefined) return indexNames(own ?? recordsById().values(), locale);
  packageIndex ??= indexNames(recordsById().values());
  return packageIndex;
}
