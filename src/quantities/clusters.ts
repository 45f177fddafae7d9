import type { Quantity } from "../model/quantity.js";
import { isCertain } from "./certainty.js";
import { joinedTo } from "./joints.js";
import { type Member, memberAt } from "./members.js";
import { readQuantity } from "./read-quantity.js";
import { type Token, tokenize } from "./tokens.js";

/** A number in a text, alone or joined to others. */
export interface NumberCluster {
  /** Where it starts in the text, in UTF-16 code units, with the words and signs that belong to it. */
  readonly start: number;
  /** Where it ends: the position after its last code unit. */
  readonly end: number;
  /** What it says, or `undefined` if that is not a single quantity or cannot be read for certain. */
  readonly quantity: Quantity | undefined;
}

/** The longest cluster that is read, in UTF-16 code units. */
const LONGEST = 200;

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
