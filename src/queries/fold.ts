import { foldLetters } from "../text/fold-letters.js";
import { lazy } from "../text/lazy.js";

/** The points inside an abbreviation such as "A.I.". */
const abbreviationPoints = /* @__PURE__ */ lazy(() => /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu);

const separators = /* @__PURE__ */ lazy(() => /[^\p{L}\p{N}]+/gu);

/**
 * Brings a text into the form in which words are looked up: lower case, without diacritics, and every run of
 * punctuation or white space as one space.
 */
export function fold(text: string): string {
  return foldLetters(text).replace(abbreviationPoints(), "").replace(separators(), " ").trim();
}

/**
 * Creates a test: whether each word of a text begins a word of another text, in any order.
 *
 * An empty or blank text matches everything, as an untouched search box should. A text without a letter or digit, such
 * as "%%", matches nothing, since no record can contain it.
 */
export function wordsBeginIn(text: string): (other: string) => boolean {
  if (text.trim() === "") return () => true;
  const wanted = [...new Set(fold(text).split(" "))];
  return (other) => {
    const words = fold(other).split(" ");
    return wanted.every((start) => start !== "" && words.some((word) => word.startsWith(start)));
  };
}
