import { inUnitOf, isExpected, isNoun } from "./numbers.js";
import type { Token } from "./tokens.js";

/** A token of evidence, and the one that a text has in its place. */
interface Pair {
  readonly wanted: Token;
  readonly token: Token;
}

/** A run of a text that resembles the words of a piece of evidence. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly pairs: readonly Pair[];
  /** The tokens of the text in the run and as many on either side. */
  readonly near: readonly Token[];
  /** What part of the words and numbers that identify the place matches, from 0 to 1. */
  readonly part: number;
}

/** How many other words may come between those of the evidence. */
const SLACK = 3;

/**
 * Finds the run of a text that took the place of words: within a sentence, the one with most of them in their order.
 *
 * @param own - The number among the words that may have been replaced; other numbers identify the place, as words do.
 */
export function closestRun(
  wanted: readonly Token[],
  own: Token | undefined,
  tokens: readonly Token[],
): Run | undefined {
  let best: readonly Pair[] = [];
  let most = 0;
  for (let from = 0; from < tokens.length; from++) {
    const nearby = tokens.slice(from, from + wanted.length + SLACK);
    const border = nearby.findIndex((token, index) => index > 0 && token.opensSentence);
    const sentence = border === -1 ? nearby : nearby.slice(0, border);
    // The same number further on may be the better match, or belong to something else: both are tried.
    for (const replaced of [false, true]) {
      const pairs = pairsOf(wanted, sentence, replaced);
      const numbers = pairs.filter(({ token }) => token.number).length;
      // Of runs that match equally well, the shorter one.
      const worth = weightOfPairs(pairs, own) + numbers / 2 - spread(pairs) / 1000;
      if (worth > most) [best, most] = [pairs, worth];
    }
  }
  const [first] = best;
  const last = best.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const same = best.filter((pair) => pair.wanted === own && isSame(pair.wanted, pair.token)).length;
  const all = wanted.reduce((sum, token) => sum + weightOf(token, own), same);
  // Words that were not found may have been replaced: as many more on either side.
  const from = tokens.indexOf(first.token) - wanted.indexOf(first.wanted);
  const to = tokens.indexOf(last.token) + wanted.length - 1 - wanted.indexOf(last.wanted);
  return {
    start: tokens[Math.max(0, from)]?.start ?? first.token.start,
    end: tokens[Math.min(to, tokens.length - 1)]?.end ?? last.token.end,
    pairs: best,
    near: tokens.slice(Math.max(0, from - wanted.length), to + wanted.length + 1),
    part: weightOfPairs(best, own) / Math.max(1, all),
  };
}

/** Tells whether two tokens are the same word or state the same number. */
export function isSame(a: Token, b: Token): boolean {
  if (!a.number !== !b.number) return false;
  if (a.number) return a.key === b.key || isExpected(a.number.quantity, b.number?.quantity);
  const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
  // "Project" and "projects" are one word.
  return short === long || (short.length >= 4 && long.length - short.length <= 2 && long.startsWith(short));
}

/** Tells whether a number can have replaced another: one of its kind, or one that cannot be read. */
export function canReplace({ number, isName }: Token, token: Token): boolean {
  const [own, other] = [number?.quantity, token.number?.quantity];
  if (!number || !token.number || !own || !other) return number !== undefined && token.number !== undefined;
  // "Since 2019 schools" has no other number of schools.
  if (token.isName && !isName) return false;
  return inUnitOf(own.unit, other) !== undefined && !(isNoun(own.unit) && other.unit === "item");
}

/** Pairs tokens in their order; with `replaced`, a number also pairs with one that can have replaced it. */
function pairsOf(wanted: readonly Token[], tokens: readonly Token[], replaced: boolean): readonly Pair[] {
  let next = 0;
  return tokens.flatMap((token) => {
    const at = wanted.findIndex(
      (each, index) => index >= next && (isSame(each, token) || (replaced && canReplace(each, token))),
    );
    const found = wanted[at];
    if (found === undefined) return [];
    next = at + 1;
    return [{ wanted: found, token }];
  });
}

function spread(pairs: readonly Pair[]): number {
  return (pairs.at(-1)?.token.end ?? 0) - (pairs[0]?.token.start ?? 0);
}

/** How well pairs identify the place; of a replaced number, only what it counts matters, such as "schools". */
function weightOfPairs(pairs: readonly Pair[], own: Token | undefined): number {
  return pairs.reduce((sum, { wanted, token }) => {
    if (!wanted.number || isSame(wanted, token))
      return sum + weightOf(wanted, own) + (wanted === own ? 1 : 0);
    const counts = wanted === own && wanted.number.quantity?.unit === token.number?.quantity?.unit;
    return counts ? sum + weightOf(wanted, own) : sum;
  }, 0);
}

/** How well a token identifies the place: a word as short as "the" hardly, an amount of money not at all. */
function weightOf({ key, number }: Token, own: Token | undefined): number {
  if (number) return number !== own?.number || isNoun(number.quantity?.unit) ? 1 : 0;
  return key.length >= 4 ? 1 : 0.25;
}
