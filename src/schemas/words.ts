import { line } from "./text.js";

/** The most words that a quotation may have: enough to state a fact, too few to copy a sentence. */
const MAX_WORDS = 8;

/** The error message for a quotation with too many words. */
export const tooManyWords = (text: string) =>
  `got ${countWords(text)} words; give a shorter run: at most ${MAX_WORDS}, prefix and suffix included`;

/** Checks that a quotation is short; punctuation on its own, as at the start of a suffix, is not a word. */
export const isShort = (text: string) => countWords(text) <= MAX_WORDS;

/** Creates the schema of words quoted from a publication. */
export function quotedWords(what: string) {
  const pattern = new RegExp(`^\\s*(?:\\S+(?:\\s+|$)){0,${MAX_WORDS}}$`, "u");
  return line(what).regex(pattern, { error: ({ input }) => tooManyWords(String(input)) });
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
