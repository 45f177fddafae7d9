import type { Quantity } from "../model/quantity.js";
import { isMonth, joinedTo } from "./joints.js";
import { type Member, memberAt } from "./members.js";
import { multiplies } from "./number-words.js";
import { type Reading, readQuantity } from "./read-quantity.js";
import { type Token, tokenize } from "./tokens.js";

/** A place in a text where a number stands, alone or joined to others. */
export interface NumberCluster {
  /** Where it starts in the text, in UTF-16 code units, with the words and signs that belong to it. */
  readonly start: number;
  /** Where it ends: the position after its last code unit. */
  readonly end: number;
  /** What it says, or `undefined` where that is no single quantity or cannot be read for certain. */
  readonly quantity: Quantity | undefined;
}

/** The longest cluster that is read, in UTF-16 code units. */
const LONGEST = 200;

/** Words that make of a half or a quarter a span of time or one of several things: "the last quarter of 2025". */
const NOT_BEFORE_SHARE: readonly string[] =
  "first second former latter other last next previous this that the each either".split(" ");

/** What no share is a part of: "a quarter of a percent". */
const NO_WHOLE: readonly string[] = "percentage point percent pct per year century hour mile".split(" ");

/**
 * Cuts a text into its numbers: maximal runs of digits, number words, scales, fractions, ordinals, currency signs
 * and units, with the words that set their precision and the joints between them.
 *
 * A cluster is read whole, as `parseQuantity` reads a text, or not at all: "17 or 18", "HK $5 billion" and "5
 * million 300 thousand" are unread numbers. No value is ever read from a part of a cluster.
 */
export function readNumbers(text: string): NumberCluster[] {
  const tokens = tokenize(text);
  const clusters: NumberCluster[] = [];
  let floor = 0;
  for (let index = 0; index < tokens.length; ) {
    const member = memberAt(tokens, index, floor);
    if (member === undefined) {
      index++;
      continue;
    }
    let cluster = member;
    for (let next: Member | undefined = member; next !== undefined; next = joinedTo(tokens, cluster)) {
      cluster = { first: member.first, next: next.next };
    }
    clusters.push(clusterOf(tokens, cluster));
    index = floor = cluster.next;
  }
  return clusters;
}

function clusterOf(tokens: readonly Token[], { first, next }: Member): NumberCluster {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const reading = end - start > LONGEST ? undefined : readQuantity(tokens.slice(first, next));
  const certain = reading !== undefined && isCertain(tokens, first, next, reading);
  return { start, end, quantity: certain ? { ...reading, unit: reading.unit ?? "item" } : undefined };
}

/** Whether a reading holds in running text too, where words have other uses. */
function isCertain(tokens: readonly Token[], first: number, next: number, reading: Reading): boolean {
  const cluster = tokens.slice(first, next);
  const [head] = cluster;
  // "One of them" is no count.
  if (next === first + 1 && head?.text === "one") return false;
  // "4.000 companies" may be four thousand, and "July 29 500 people" are two numbers.
  if (cluster.some(({ text }) => /^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(text))) {
    if (reading.unit !== "share" && !cluster.some(({ text }) => multiplies(text))) return false;
  }
  // "($99.99)" is less than nothing in accounts.
  const closed = tokens[first - 1]?.text === "(" && tokens[next]?.text === ")";
  if (closed && head?.kind === "mark" && !cluster.some(({ text }) => multiplies(text))) return false;
  if (/\s/.test(head?.written ?? "") && isMonth(tokens[first - 1])) return false;
  if (
    reading.unit === "share" &&
    tokens[next - 1]?.kind === "word" &&
    !/^p/.test(tokens[next - 1]?.text ?? "")
  ) {
    return isShareOf(tokens, first, next);
  }
  return true;
}

/** Whether a share in words is one of something: "a quarter of its grain", but not "a third is being built". */
function isShareOf(tokens: readonly Token[], first: number, next: number): boolean {
  const [of, ...whole] = tokens.slice(next, next + 4).map(({ text }) => text);
  return (
    of === "of" &&
    !NOT_BEFORE_SHARE.includes(tokens[first - 1]?.text ?? "") &&
    !whole.some((word) => NO_WHOLE.includes(word))
  );
}
