/** Characters that show nothing: soft hyphens, zero-width spaces and joiners, direction marks, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u2035\u2039\u203A\u02BC\u0060]/gu;
/** A pair of single quotes is how TeX and typewriters write a double one; composing makes such a pair of a double prime. */
const DOUBLE_QUOTES = /[\u201C-\u201F\u301D-\u301F\u00AB\u00BB]|''/gu;
/** In a row they are how typewriters write a longer one. */
const DASHES = /[-\u2010-\u2015\u2212]+/gu;
/** U+0085 is a line end that `\s` does not know. */
export const WHITE_SPACE = /[\s\u0085]+/gu;

/**
 * Brings a text into the form in which passages are compared.
 *
 * Typography that copying, browsers and editors change does not count: Unicode compatibility forms are composed
 * (NFKC), typographic quotes and dashes become their ASCII forms, as do the pairs of ASCII quotes and hyphens that
 * stand for them, characters without width vanish, and runs of white space become one space. Letters, digits, case
 * and punctuation stay.
 *
 * @param text - A passage, or words of one.
 * @returns The normalized text, without white space at either end.
 *
 * @example
 * ```ts
 * import { normalizeText } from "kz-tr-council/verify";
 *
 * normalizeText("“Caspian\u00A0Sea”  –  route"); // => "\"Caspian Sea\" - route"
 * ```
 */
export function normalizeText(text: string): string {
  return (
    text
      .replace(INVISIBLE, "")
      // Composing would take a lone acute accent apart.
      .replaceAll("\u00B4", "'")
      .normalize("NFKC")
      .replace(SINGLE_QUOTES, "'")
      .replace(DOUBLE_QUOTES, '"')
      .replace(DASHES, "-")
      .replace(WHITE_SPACE, " ")
      .trim()
  );
}
