import { sectors } from "../generated/tables.js";
import type { OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import type { Sector } from "../model/sector.js";
import { readOptions } from "../text/read-options.js";
import { assertLocale, type LocaleOption } from "./locale-option.js";
import { indexNames, type NameIndex, onlyRecordNamed } from "./name-index.js";
import { type ListOptions, type OfKind, readRecords } from "./own-records.js";

let sectorIndex: NameIndex<Sector> | undefined;

/**
 * Finds a sector by its id, its label or another name.
 *
 * It works as `findByName` does with `kind: "sector"`: case, diacritics, punctuation and plurals are ignored.
 *
 * @param text - Any string; only a whole name matches. For part of a name use `listSectors({ text })`.
 * @returns The sector, or `undefined` if no sector, or more than one, has the name.
 * @throws RangeError if an option does not exist.
 * @throws TypeError if an option has the wrong form.
 *
 * @example
 * ```ts
 * import { findSector } from "kz-tr-council";
 *
 * findSector("AI")?.id; // => "artificial-intelligence"
 * findSector("railway")?.id; // => "railways"
 * findSector("__proto__"); // => undefined
 * ```
 */
export function findSector(text: string, options?: LocaleOption): Sector | undefined;
/**
 * Finds a sector among your own records by its id, its label or another name.
 *
 * @throws RangeError if an option does not exist.
 * @throws TypeError if an option or a record has the wrong form.
 */
export function findSector<R extends OwnRecord>(
  text: string,
  options: ListOptions<R> & LocaleOption,
): OfKind<R, "sector"> | undefined;
export function findSector(
  text: string,
  options?: Partial<ListOptions<OwnRecord>> & LocaleOption,
): OfKind<OwnRecord, "sector"> | undefined {
  const { locale, records } = readOptions(options, ["locale", "records"], "{ records: myRecords }");
  assertLocale(locale);
  const own = readRecords({ records })?.filter((record) => record.kind === "sector");
  if (own !== undefined || locale !== undefined) {
    return onlyRecordNamed(text, indexNames(own ?? recordsIn(sectors), locale));
  }
  sectorIndex ??= indexNames<Sector>(recordsIn(sectors));
  return onlyRecordNamed(text, sectorIndex);
}
