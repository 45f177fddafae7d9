import type { Quantity } from "../model/quantity.js";
import { isMonth, joinedTo } from "./joints.js";
import { isScale, type Member, memberAt } from "./members.js";
import { looksGrouped, type Reading, readQuantity } from "./read-quantity.js";
import { type Token, tokenize } from "./tokens.js";
import { isListed } from "./word-lists.js";

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
const NOT_BEFORE_SHARE =
  "first, second, former, latter, other, last, next, previous, this, that, the, each, either";

/** What no share is a part of: "a quarter of a percent". */
const NO_WHOLE = "percentage, point, percent, pct, per, year, century, hour, mile";

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
    for (let next: Member | undefined = member; next !== undefined; next = joinedTo(text, tokens, cluster)) {
      cluster = { first: member.first, next: next.next };
    }
    clusters.push(clusterOf(text, tokens, cluster));
    index = floor = cluster.next;
  }
  return clusters;
}

function clusterOf(text: string, tokens: readonly Token[], { first, next }: Member): NumberCluster {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const reading = end - start > LONGEST ? undefined : readQuantity(text.slice(start, end));
  const certain = reading !== undefined && isCertain(tokens, first, next, reading);
  return { start, end, quantity: certain ? { ...reading, unit: reading.unit ?? "item" } : undefined };
}

/** Whether a reading holds in running text too, where words have other uses. */
function isCertain(tokens: readonly Token[], first: number, next: number, { unit }: Reading): boolean {
  const cluster = tokens.slice(first, next);
  const [head] = cluster;
  const last = cluster.at(-1);
  const scaled = cluster.some(isScale);
  // "Four times a week" is no multiple, and "227X" may be a name.
  if (unit === "ratio" && last?.text !== "×") return false;
  // "One of them" is no count, "over 15 years" may be in the course of them, "under two agreements" as they say.
  if (cluster.length === 1 && head?.text === "one") return false;
  if (head?.text === "over" && (unit === "day" || unit === "year")) return false;
  if (head?.text === "under" && last?.kind === "unit" && !/^[%×]|percent|cent|times/.test(last.text))
    return false;
  // "4.000 companies" may be four thousand, and "($99.99)" is less than nothing in accounts.
  if (!scaled && unit !== "share" && cluster.some((token) => looksGrouped(token.text))) return false;
  const enclosed = tokens[first - 1]?.text === "(" && tokens[next]?.text === ")";
  if (!scaled && enclosed && head?.kind === "money") return false;
  // "On July 29 500 people" has two numbers.
  if (isMonth(tokens[first - 1]) && /\s/.test(head?.text ?? "")) return false;
  return unit !== "share" || last?.kind !== "numeral" || isShareOf(tokens, first, next);
}

/** Whether a share in words is one of something: "a quarter of its grain", but not "a third is being built". */
function isShareOf(tokens: readonly Token[], first: number, next: number): boolean {
  const [of, ...whole] = tokens.slice(next, next + 4).map(({ text }) => text);
  return (
    of === "of" &&
    !isListed(NOT_BEFORE_SHARE, tokens[first - 1]?.text ?? "") &&
    !whole.some((word) => isListed(NO_WHOLE, word))
  );
}
