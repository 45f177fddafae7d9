import type { Locale } from "../quantities/locale.js";
import { wrongValue } from "../text/errors.js";
import { assertLanguageTag } from "../text/language-tag.js";

/** The language of the text that a function returns, or of further names that it recognizes. */
export interface LocaleOption {
  /** The language. Default: English. */
  readonly locale?: Locale | undefined;
}

/** @throws TypeError if the value is not a locale with labels and terms; RangeError if its language is not a tag. */
export function assertLocale(locale: unknown): asserts locale is Locale | undefined {
  if (locale === undefined) return;
  const { language, labels, terms } = Object(locale) as Partial<Record<keyof Locale, unknown>>;
  if (typeof language !== "string" || !isTable(labels) || !isTable(terms)) {
    throw new TypeError(
      wrongValue('Option "locale"', locale, "a locale { language, writeQuantity, labels, terms }"),
    );
  }
  assertLanguageTag(language);
}

function isTable(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
