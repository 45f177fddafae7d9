import { describeValue, quote } from "./describe.js";
import { nearest } from "./nearest.js";

/** The part of an error message that names the known word which a misspelt one probably means; nothing where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? "" : ` Did you mean ${quote(near)}?`;
}

/** The error message for a word that is none of a closed list. Example: `what` is `"sector"`. */
export function unknownWord(what: string, word: unknown, allowed: readonly string[]): string {
  const hint = typeof word === "string" ? didYouMean(word, allowed) : "";
  return `Unknown ${what} ${describeValue(word)}.${hint} Allowed: ${allowed.join(", ")}.`;
}
