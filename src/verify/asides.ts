import { readNumbers } from "../quantities/clusters.js";
import { isCrossed } from "./borders.js";
import { BLANK_LINE } from "./clean.js";

/** How much of a text on either side is read for a number that something between its parts changes. */
const REACH = 60;

/** The end of a sentence, and marks before the next word in a line of its own. */
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}\s*(?:\n[^\p{L}\p{N}]*)?$/u;

/** A text that continues a sentence, "nearly", "not", and is not an address. */
const CONTINUES = /^\s*(?!https?:|www\.|\S+\.[a-z]{2,}(?:[\s/]|$))\p{Ll}/u;

/** A text that starts within a sentence, "€6 billion", "30-", and one that leaves it open, "instead of a". */
const STARTS_WITHIN = /^\s*[^\s\p{L}]/u;
const LEAVES_OPEN = /(?:\p{Ll}|[,;:(\u2010-\u2014-])\s*$/u;

/**
 * Tells whether what comes between two parts of a passage can be left out, as an advertisement or the head of a page
 * can: blank lines separate it from them, or it is not part of their sentence; and it changes no number beside it.
 */
export function isAside(before: string, between: string, after: string): boolean {
  const isApart = isParted(before, between) && isParted(between, after);
  if (!isApart && !SENTENCE_END.test(before)) {
    if (CONTINUES.test(between) || (STARTS_WITHIN.test(between) && LEAVES_OPEN.test(between))) return false;
  }
  const left = before.slice(-REACH);
  const numbers = readNumbers(left + between + after.slice(0, REACH));
  return ![left.length, left.length + between.length].some((at) => isCrossed(at, numbers));
}

/** Tells whether a blank line comes between the last word of a text and the first word of the next. */
function isParted(text: string, next: string): boolean {
  const end = /[^\p{L}\p{N}]*$/u.exec(text.slice(-REACH))?.[0] ?? "";
  const start = /^[^\p{L}\p{N}]*/u.exec(next.slice(0, REACH))?.[0] ?? "";
  return BLANK_LINE.test(end + start);
}
