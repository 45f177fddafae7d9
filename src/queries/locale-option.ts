import type { Locale } from "../quantities/locale.js";
import { wrongValue } from "../text/errors.js";

/** The language of what a helper gives, or whose names it knows beside those that the records carry. */
export interface LocaleOption {
  /** The language; English if it is left out. */
  readonly locale?: Locale | undefined;
}

/** @throws TypeError if the value is no locale with labels and terms. */
export function assertLocale(locale: unknown): asserts locale is Locale | undefined {
  if (locale === undefined) return;
  const { language, labels, terms } = Object(locale) as Partial<Record<keyof Locale, unknown>>;
  if (typeof language !== "string" || !isTable(labels) || !isTable(terms)) {
    throw new TypeError(
      wrongValue('Option "locale"', locale, "a locale { language, writeQuantity, labels, terms }"),
    );
  }
}

function isTable(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
