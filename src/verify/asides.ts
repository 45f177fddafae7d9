import { readNumbers } from "../quantities/clusters.js";

/** How much of a text on either side is read for a number that something between its parts changes. */
const REACH = 60;

/** The end of a sentence, and marks before the next word in a line of its own. */
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}\s*(?:\n[^\p{L}\p{N}]*)?$/u;

const BLANK_LINE = /\n[^\S\n]*\n/u;

/** A text that takes up a sentence: "nearly", "not", but no address. */
const TAKES_UP = /^\s*(?!https?:|www\.|\S+\.[a-z]{2,}(?:[\s/]|$))\p{Ll}/u;

/** A text that starts within a sentence, "€6 billion", "30-", and one that leaves it open, "instead of a". */
const STARTS_WITHIN = /^\s*[^\s\p{L}]/u;
const LEAVES_OPEN = /(?:\p{Ll}|[,;:(\u2010-\u2014-])\s*$/u;

/**
 * Tells whether what stands between two parts of a passage can be left out, as an advertisement or the head of a page
 * can: blank lines part it from them or it is no part of their sentence, and it changes no number beside it.
 */
export function isAside(before: string, between: string, after: string): boolean {
  const isApart = isParted(before, between) && isParted(between, after);
  if (!isApart && !SENTENCE_END.test(before)) {
    if (TAKES_UP.test(between) || (STARTS_WITHIN.test(between) && LEAVES_OPEN.test(between))) return false;
  }
  const left = before.slice(-REACH);
  const start = left.length;
  const end = start + between.length;
  return readNumbers(left + between + after.slice(0, REACH)).every(
    (number) => !(number.start < start && number.end > start) && !(number.start < end && number.end > end),
  );
}

/** Tells whether a blank line comes between the last word of a text and the first word of the next. */
function isParted(text: string, next: string): boolean {
  const end = /[^\p{L}\p{N}]*$/u.exec(text.slice(-REACH))?.[0] ?? "";
  const start = /^[^\p{L}\p{N}]*/u.exec(next.slice(0, REACH))?.[0] ?? "";
  return BLANK_LINE.test(end + start);
}
