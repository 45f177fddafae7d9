import { foldLetters } from "../text/fold-letters.js";

/** The points inside an abbreviation such as "A.I.". */
const ABBREVIATION_POINT = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu;

/**
 * Brings a text into the form in which words are looked up: lower case, without diacritics, and every run of
 * punctuation or white space as one space.
 */
export function fold(text: string): string {
  return foldLetters(text)
    .replace(ABBREVIATION_POINT, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Makes the test whether every word of a text begins a word of another, in any order; a text without a letter or digit
 * has no word, and nothing answers to it.
 */
export function wordsBeginIn(text: string): (other: string) => boolean {
  const wanted = fold(text).split(" ");
  return (other) => {
    const words = fold(other).split(" ");
    return wanted.every((start) => start !== "" && words.some((word) => word.startsWith(start)));
  };
}
