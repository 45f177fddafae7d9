import type { OwnRecord } from "../../model/own.js";
import type { SearchIndex } from "./build-index.js";
import { stemOf } from "./stem.js";
import type { Word } from "./words.js";

/** The most words that are taken for one: "Kaz Munay Gas". */
const MOST_PARTS = 3;

/** The key of words that are written as one, "dry ports" as "dryports"; it is not a word itself. */
export function compoundKey(folded: string): string {
  return `+${hasStem(folded) ? stemOf(folded) : folded}`;
}

/** Whether the stem of a compound says more than that of its first part: a stem in Cyrillic is its first letters. */
function hasStem(compound: string): boolean {
  return /^[a-z]+$/.test(compound);
}

/** Joins the words of a question that the records write as one: "health care". */
export function joinCompounds(
  words: readonly Word[],
  text: string,
  { postings, stemKey }: SearchIndex<OwnRecord>,
): Word[] {
  const isKnown = (folded: string) =>
    postings.has(folded) || (hasStem(folded) && postings.has(stemKey(folded)));
  const joined: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const count = countOfParts(words.slice(at, at + MOST_PARTS), text, isKnown);
    const parts = words.slice(at, at + count);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first !== undefined && last !== undefined) {
      const written = text.slice(first.start, last.start + last.written.length);
      joined.push(count === 1 ? first : { written, folded: foldedAsOne(parts), start: first.start });
    }
    at += count;
  }
  return joined;
}

/** Counts the words at the start of a list that the records write as one; 1 if they write none so. */
function countOfParts(words: readonly Word[], text: string, isKnown: (folded: string) => boolean): number {
  let [count, end] = [1, 0];
  for (const [index, { start, written }] of words.entries()) {
    if (index > 0 && !/^[\s-]+$/.test(text.slice(end, start))) break;
    end = start + written.length;
    if (index > 0 && isKnown(foldedAsOne(words.slice(0, index + 1)))) count = index + 1;
  }
  return count;
}

function foldedAsOne(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join("");
}
