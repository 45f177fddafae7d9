import { gotInstead } from "../text/errors.js";
import { line } from "./text.js";

/** The most words that a quotation may have: enough to state a fact, too few to copy a sentence. */
const MAX_WORDS = 8;

/** Punctuation as a class of characters that the regular expressions of other languages know too. */
const PUNCTUATION =
  "!-\\/:-@\\[-`{-~\\u00a1-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u00d7\\u00f7\\u2010-\\u205e\\u20a0-\\u20cf\\u2190-\\u2bff";

/** The error message for a quotation with too many words. */
export const tooManyWords = (text: string) =>
  `got ${countWords(text)} words; give a shorter run: at most ${MAX_WORDS}, prefix and suffix included`;

/** Checks that a quotation is short; punctuation on its own, as at the start of a suffix, is not a word. */
export const isShort = (text: string) => countWords(text) <= MAX_WORDS;

/** Creates the schema of words quoted from a publication. */
export function quotedWords(what: string) {
  // A word is anything but punctuation alone, up to the next space; there is at least one.
  const word = `[\\s${PUNCTUATION}]*[^\\s${PUNCTUATION}]\\S*(?:\\s|$)`;
  const pattern = new RegExp(`^(?:${word}){1,${MAX_WORDS}}[\\s${PUNCTUATION}]*$`, "u");
  return line(what).regex(pattern, {
    error: ({ input }) =>
      isShort(String(input))
        ? gotInstead(input, "words with a letter or digit, as in the source")
        : tooManyWords(String(input)),
  });
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
