import type { OwnRecord } from "../model/own.js";
import type { Locale } from "../quantities/locale.js";
import { wrongValue } from "../text/errors.js";
import { readOptions } from "../text/read-options.js";
import { refuseId } from "./assert-record.js";
import { entryOf } from "./entry-of.js";
import { assertLocale, type LocaleOption } from "./locale-option.js";

/**
 * Gives the name of a record, in English or in another language.
 *
 * In another language, this is the attested name in the record (`names`), or else the label in the locale, or else the
 * English label.
 *
 * @param record - A record of the package or of your own.
 * @param options - The language.
 * @returns One name, never empty.
 * @throws TypeError if the record or the locale has the wrong form.
 * @throws RangeError if an option does not exist.
 *
 * @example
 * ```ts
 * import { labelOf } from "kz-tr-council";
 * import { tr } from "kz-tr-council/locales/tr";
 * import { caspianSea, tradeTurnover2024 } from "kz-tr-council/records";
 *
 * labelOf(tradeTurnover2024); // => "Trade turnover in 2024"
 * labelOf(tradeTurnover2024, { locale: tr }); // => "2024 yılı ticaret hacmi"
 * labelOf(caspianSea, { locale: tr }); // => "Hazar Denizi"
 * ```
 */
export function labelOf(record: OwnRecord, options?: LocaleOption): string {
  refuseId(record);
  const { id, label } = Object(record) as Partial<Record<"id" | "label", unknown>>;
  if (typeof id !== "string" || typeof label !== "string") {
    throw new TypeError(wrongValue("Record", record, "a record, with an id and a label"));
  }
  const { locale } = readOptions(options, ["locale"], "{ locale: tr }");
  assertLocale(locale);
  return (locale && nameIn(record, locale)) ?? label;
}

/** What a record is called in a language; `undefined` if nothing says so. */
export function nameIn(record: OwnRecord, { language, labels }: Locale): string | undefined {
  const attested = "names" in record ? entryOf(record.names, language) : undefined;
  return attested ?? entryOf(labels, record.id);
}
