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

/**
 * Finds the run of a changed paragraph that took the place of words: the one that still shares most of them.
 *
 * @param unit - The unit of the quantity that the words state, where they state one.
 * @returns The run, or `undefined` where less than half of the words are left anywhere.
 */
export function closestRun(paragraph: string, words: string, unit: Unit | undefined): Run | undefined {
  const wanted = tokensOf(words, unit).map(({ text }) => text);
  const present = tokensOf(paragraph, unit);
  let best: { readonly shared: number; readonly from: number } | undefined;
  for (let from = 0; from < present.length; from++) {
    const shared = countShared(present.slice(from, from + wanted.length), wanted);
    if (shared > (best?.shared ?? 0)) best = { shared, from };
  }
  if (best === undefined || best.shared * 2 < wanted.length) return undefined;
  const run = present.slice(best.from, best.from + wanted.length);
  return {
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    quantity: run.find(({ quantity }) => quantity !== undefined)?.quantity,
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

function countShared(run: readonly Token[], wanted: readonly string[]): number {
  const left = [...wanted];
  let shared = 0;
  for (const { text } of run) {
    const at = left.indexOf(text);
    if (at === -1) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared;
}
