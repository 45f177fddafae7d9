import type { Unit } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { isListed, SCALES } from "../quantities/vocabulary.js";
import { statedQuantities } from "./stated-quantity.js";
import { type Word, wordsOf } from "./words.js";

/** A run of words in a paragraph that resembles the words of a piece of evidence. */
export interface Run {
  /** Where it starts in the paragraph. */
  readonly start: number;
  /** Where it ends in the paragraph. */
  readonly end: number;
  /** The quantity that it states in the unit that was asked for. */
  readonly quantity: Quantity | undefined;
  /** Whether it has all the words in their order and no other; a quantity counts as a word, whatever its amount. */
  readonly complete: boolean;
}

/** A word, or a whole quantity that counts as one: what it is matters more than how much. */
interface Token extends Word {
  readonly quantity?: Quantity;
}

/** A token of a paragraph and the wanted one that it is. */
interface Match {
  readonly token: Token;
  readonly wanted: Token;
}

/** How many words may have come between those that are left. */
const SLACK = 2;

/**
 * Finds the run of a changed paragraph that took the place of words: the one that still has most of them in their
 * order, and of such runs the shortest.
 *
 * @param unit - The unit of the quantity that the words state, where they state one.
 * @returns The run, or `undefined` where less than half of the words are left anywhere.
 */
export function closestRun(paragraph: string, words: string, unit: Unit | undefined): Run | undefined {
  const wanted = tokensOf(words, unit);
  const present = tokensOf(paragraph, unit);
  let best: readonly Match[] = [];
  for (let from = 0; from < present.length; from++) {
    const matches = matchesIn(present.slice(from, from + wanted.length + SLACK), wanted);
    // Any quantity matches any other, so a quantity alone says nothing where there are words to go by.
    const tells = matches.some(({ token }) => !token.quantity) || wanted.every(({ quantity }) => quantity);
    const shorter = matches.length === best.length && lengthOf(matches) < lengthOf(best);
    if (tells && (matches.length > best.length || shorter)) best = matches;
  }
  const [first] = best;
  const last = best.at(-1);
  if (first === undefined || last === undefined || best.length * 2 < wanted.length) return undefined;
  const inside = present.filter(({ start, end }) => start >= first.token.start && end <= last.token.end);
  return {
    ...extended(first, last, wordsOf(paragraph), wordsOf(words)),
    quantity: best.find(({ token }) => token.quantity)?.token.quantity,
    complete: best.length === wanted.length && inside.length === wanted.length,
  };
}

function matchesIn(run: readonly Token[], wanted: readonly Token[]): readonly Match[] {
  let next = 0;
  return run.flatMap((token) => {
    const at = wanted.findIndex(({ text }, index) => index >= next && text === token.text);
    const found = wanted[at];
    if (found === undefined) return [];
    next = at + 1;
    return [{ token, wanted: found }];
  });
}

function lengthOf(matches: readonly Match[]): number {
  return (matches.at(-1)?.token.end ?? 0) - (matches[0]?.token.start ?? 0);
}

/** The matched words with as many words before and behind them as the evidence has there. */
function extended(
  first: Match,
  last: Match,
  present: readonly Word[],
  quoted: readonly Word[],
): Pick<Run, "start" | "end"> {
  const before = quoted.filter(({ start }) => start < first.wanted.start).length;
  const behind = quoted.filter(({ end }) => end > last.wanted.end).length;
  const from = present.findIndex(({ end }) => end > first.token.start);
  const to = present.findLastIndex(({ start }) => start < last.token.end);
  let until = Math.min(present.length - 1, to + behind);
  // "$2.5" of "$2.5 billion" is no amount that stands there.
  while (isListed(SCALES, present[until + 1]?.text ?? "")) until++;
  return {
    start: Math.min(first.token.start, present[Math.max(0, from - before)]?.start ?? first.token.start),
    end: Math.max(last.token.end, present[until]?.end ?? 0),
  };
}

function tokensOf(text: string, unit: Unit | undefined): readonly Token[] {
  const quantities = unit === undefined ? [] : statedQuantities(text, unit);
  // Words and quantities stand in order, so one pass tells which words a quantity holds.
  let next = 0;
  const words = wordsOf(text).filter((word) => {
    while ((quantities[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    return word.end <= (quantities[next]?.start ?? Number.POSITIVE_INFINITY);
  });
  const tokens: Token[] = [...words, ...quantities.map((stated) => ({ text: "#", ...stated }))];
  return tokens.sort((a, b) => a.start - b.start);
}
