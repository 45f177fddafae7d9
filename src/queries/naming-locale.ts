import { wrongValue } from "../text/errors.js";

/** What a search or a look-up by name needs of a locale. */
export interface NamingLocale {
  /** The language as a BCP 47 tag. Example: `"tr"`. */
  readonly language: string;
  /** The names of records in that language, by id. */
  readonly labels: { readonly [id: string]: string | undefined };
  /** The terms of closed vocabularies in that language, by vocabulary and term; a search finds records by them. */
  readonly terms?:
    | { readonly [vocabulary: string]: { readonly [term: string]: string | undefined } | undefined }
    | undefined;
}

/** The language whose names are known beside those that the records carry. */
export interface LocaleOption {
  /** A locale whose labels are names too. */
  readonly locale?: NamingLocale | undefined;
}

/** @throws TypeError where the value is no locale. */
export function assertNamingLocale(locale: unknown): asserts locale is NamingLocale | undefined {
  const { labels } = Object(locale) as { readonly labels?: unknown };
  if (locale !== undefined && (typeof labels !== "object" || labels === null)) {
    throw new TypeError(wrongValue('Option "locale"', locale, "a locale with labels"));
  }
}
