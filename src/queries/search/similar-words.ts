import type { OwnRecord } from "../../model/own.js";
import type { SearchIndex } from "./build-index.js";

/** The fewest letters of a beginning, and of a word whose spelling is corrected: "plant" is not "plan". */
const SHORTEST_BEGINNING = 3;
const SHORTEST_CORRECTED = 6;

/**
 * Lists the words of the records that an unknown word may mean: those that it begins, if it is still being typed; or
 * else those that are one slip of the keyboard away.
 */
export function similarWords(
  folded: string,
  isBeingTyped: boolean,
  { postings }: SearchIndex<OwnRecord>,
): string[] {
  if (/\d/.test(folded)) return [];
  const known = [...postings.keys()].filter((word) => word[0] === folded[0]);
  const longer =
    isBeingTyped && folded.length >= SHORTEST_BEGINNING
      ? known.filter((word) => word.startsWith(folded))
      : [];
  if (longer.length > 0 || folded.length < SHORTEST_CORRECTED) return longer;
  return known.filter((word) => isOneSlip(folded, word));
}

/** Checks whether two words differ by a letter more, a letter less, another letter, or two that have changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && right === `${left[1]}${left[0]}`);
}
