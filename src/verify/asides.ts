import { readNumbers } from "../quantities/clusters.js";

/** How much of a text on either side is read for a number that something between its parts changes. */
const REACH = 60;

/** The end of a sentence. */
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}\s*$/u;

/** A text that takes up a sentence: "nearly", "not". */
const TAKES_UP = /^\s*\p{Ll}/u;

/** A text that starts within a sentence, "€6 billion", "30-", and one that leaves it open, "instead of a". */
const STARTS_WITHIN = /^\s*[^\s\p{L}"“‘«©]/u;
const LEAVES_OPEN = /(?:\p{Ll}|[,;:(\u2010-\u2014-])\s*$/u;

/**
 * Tells whether what stands between two parts of a passage can be left out, as an advertisement or the head of a page
 * can: it is no part of their sentence, and changes no number beside it.
 */
export function isAside(before: string, between: string, after: string): boolean {
  if (!SENTENCE_END.test(before)) {
    if (TAKES_UP.test(between) || (STARTS_WITHIN.test(between) && LEAVES_OPEN.test(between))) return false;
  }
  const left = before.slice(-REACH);
  const start = left.length;
  const end = start + between.length;
  return readNumbers(left + between + after.slice(0, REACH)).every(
    (number) => !(number.start < start && number.end > start) && !(number.start < end && number.end > end),
  );
}
