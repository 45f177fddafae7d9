/** Characters that have no width of their own: soft hyphens, zero-width spaces and joiners, direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u02BC\u00B4\u0060\uFF07]/gu;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033\u00AB\u00BB\uFF02]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const WHITE_SPACE = /\s+/gu;

/**
 * Brings a text into the form in which passages are compared.
 *
 * Typography that copying, browsers and editors change does not count: Unicode compatibility forms are composed
 * (NFKC), typographic quotes and dashes become their ASCII forms, characters without width vanish, and runs of white
 * space become one space. Letters, digits, case and punctuation stay.
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
  // Composing takes a lone acute accent apart and makes a triple prime three primes: quotes are folded on both sides.
  return foldQuotes(foldQuotes(text.replace(INVISIBLE, "")).normalize("NFKC"))
    .replace(DASHES, "-")
    .replace(WHITE_SPACE, " ")
    .trim();
}

function foldQuotes(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"');
}
