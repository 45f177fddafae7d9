import { foldLetters } from "../../text/fold-letters.js";

/**
 * Brings a name into the form of ids, in which names are compared: lower case, without diacritics, every dash a hyphen.
 *
 * Unlike where words are searched for, a hyphen is no blank: "trade turnover" is what a sector is called,
 * "trade-turnover" the beginning of ids.
 */
export function foldName(name: string): string {
  return foldLetters(name)
    .replace(/\p{Pd}/gu, "-")
    .trim();
}
