import type { Quantity, Unit } from "../../model/quantity.js";
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
}

/** A word, or a whole quantity that counts as one: what it is matters more than how much. */
interface Token extends Word {
  readonly quantity?: Quantity;
}

/** How many words may have come between those that are left. */
const SLACK = 2;

/**
 * Finds the run of a changed paragraph that took the place of words: the one that still shares most of them.
 *
 * @param unit - The unit of the quantity that the words state, where they state one.
 * @returns The run, or `undefined` where less than half of the words are left anywhere.
 */
export function closestRun(paragraph: string, words: string, unit: Unit | undefined): Run | undefined {
  const wanted = tokensOf(words, unit);
  const present = tokensOf(paragraph, unit);
  let best: { readonly from: number; readonly matches: readonly Match[] } | undefined;
  for (let from = 0; from < present.length; from++) {
    const matches = matchesIn(present.slice(from, from + wanted.length + SLACK), wanted);
    // Any quantity matches any other, so a quantity alone says nothing where there are words to go by.
    const tells = matches.some(({ token }) => !token.quantity) || wanted.every(({ quantity }) => quantity);
    if (tells && matches.length > (best?.matches.length ?? 0)) best = { from, matches };
  }
  const [first] = best?.matches ?? [];
  if (best === undefined || first === undefined || best.matches.length * 2 < wanted.length) return undefined;
  return runAround(first, best.matches, wordsOf(paragraph), wordsOf(words));
}

/** A token of a paragraph and the wanted one that it is. */
interface Match {
  readonly token: Token;
  readonly wanted: Token;
}

function matchesIn(run: readonly Token[], wanted: readonly Token[]): readonly Match[] {
  const left = [...wanted];
  return run.flatMap((token) => {
    const at = left.findIndex(({ text }) => text === token.text);
    return at === -1 ? [] : left.splice(at, 1).map((found) => ({ token, wanted: found }));
  });
}

/** The matched words with as many words before and behind them as the evidence has there. */
function runAround(
  first: Match,
  matches: readonly Match[],
  present: readonly Word[],
  quoted: readonly Word[],
): Run {
  const last = matches.at(-1) ?? first;
  const before = quoted.filter(({ start }) => start < first.wanted.start).length;
  const behind = quoted.filter(({ end }) => end > last.wanted.end).length;
  const from = present.findIndex(({ end }) => end > first.token.start);
  const to = present.findLastIndex(({ start }) => start < last.token.end);
  return {
    start: Math.min(first.token.start, present[Math.max(0, from - before)]?.start ?? first.token.start),
    end: Math.max(last.token.end, present[Math.min(present.length - 1, to + behind)]?.end ?? 0),
    quantity: matches.find(({ token }) => token.quantity)?.token.quantity,
  };
}

function tokensOf(text: string, unit: Unit | undefined): readonly Token[] {
  const quantities = unit === undefined ? [] : statedQuantities(text, unit);
  const words = wordsOf(text).filter(
    (word) => !quantities.some(({ start, end }) => word.start < end && word.end > start),
  );
  const tokens: Token[] = [...words, ...quantities.map((stated) => ({ text: "#", ...stated }))];
  return tokens.sort((a, b) => a.start - b.start);
}
