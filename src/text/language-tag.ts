import { wrongValue } from "./errors.js";

/** @throws RangeError if the language of a locale is not a tag that `Intl` takes. */
export function assertLanguageTag(language: string): void {
  try {
    Intl.getCanonicalLocales(language);
  } catch {
    throw new RangeError(wrongValue("Language of the locale", language, 'a BCP 47 tag, such as "en"'));
  }
}
