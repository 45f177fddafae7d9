import { quote } from "./describe.js";
import { nearest } from "./nearest.js";

/** The part of an error message that names the known word which a misspelt one probably means; nothing where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? "" : ` Did you mean ${quote(near)}?`;
}

/** The error message for a word that is none of a closed list. Example: `what` is `"sector"`. */
export function unknownWord(what: string, word: string, allowed: readonly string[]): string {
  return `Unknown ${what} ${quote(word)}.${didYouMean(word, allowed)} Allowed: ${allowed.join(", ")}.`;
}
