import type { Locale } from "../quantities/locale.js";
import { wrongValue } from "../text/errors.js";

/** The language of the text that a function returns, or of further names that it recognizes. */
export interface LocaleOption {
  /** The language. Default: English. */
  readonly locale?: Locale | undefined;
}

/** @throws TypeError if the value is not a locale with labels and terms. */
export function assertLocale(locale: unknown): asserts locale is Locale | undefined {
  if (locale === undefined) return;
  const given = Object(locale) as Partial<Record<keyof Locale, unknown>>;
  const { language, labels, terms, scales = {}, stopWords = [] } = given;
  const isList = Array.isArray(stopWords) && stopWords.every((word) => typeof word === "string");
  if (typeof language !== "string" || ![labels, terms, scales].every(isTable) || !isList) {
    throw new TypeError(
      wrongValue('Option "locale"', locale, 'a locale, such as tr of "kz-tr-council/locales/tr"'),
    );
  }
}

function isTable(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
