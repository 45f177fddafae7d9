import { type Word, wordsOf } from "./words.js";

/** A run of words in a paragraph that resembles the words of a piece of evidence. */
export interface Run {
  /** Where it starts in the paragraph. */
  readonly start: number;
  /** Where it ends in the paragraph. */
  readonly end: number;
}

/**
 * Finds the run of a changed paragraph that took the place of words: the one that still shares most of them.
 *
 * @returns The run, or `undefined` where less than half of the words are left anywhere.
 */
export function closestRun(paragraph: string, words: string): Run | undefined {
  const wanted = wordsOf(words).map(({ text }) => text);
  const present = wordsOf(paragraph);
  let best: { readonly shared: number; readonly from: number } | undefined;
  for (let from = 0; from < present.length; from++) {
    const shared = countShared(present.slice(from, from + wanted.length), wanted);
    if (shared > (best?.shared ?? 0)) best = { shared, from };
  }
  if (best === undefined || best.shared * 2 < wanted.length) return undefined;
  const run = present.slice(best.from, best.from + wanted.length);
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}

function countShared(run: readonly Word[], wanted: readonly string[]): number {
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
