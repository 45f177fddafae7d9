import type { OwnEvidence } from "../model/own.js";
import { normalizeText } from "./normalize.js";
import { containsWords, wordsOf } from "./words.js";

/** A paragraph that may be a changed passage. */
export interface Candidate {
  /** Where it stands among the paragraphs of the text. */
  readonly position: number;
  /** The paragraph, normalized. */
  readonly text: string;
  /** The words that stand in it. */
  readonly words: ReadonlySet<string>;
}

/** What the evidence quotes from a passage, and the words by which the passage can be told. */
export interface Quotes {
  readonly quotes: readonly { readonly text: string; readonly words: readonly string[] }[];
  readonly telling: readonly string[];
}

/** What a paragraph must still hold to be taken for the passage. */
export interface Enough {
  /** The least part of the telling words. */
  readonly part: number;
  /** The least number of them. */
  readonly words: number;
}

/** A candidate, and how much of what is quoted it holds. */
export interface Closest {
  readonly candidate: Candidate;
  /** How many quotes stand in it whole. */
  readonly whole: number;
}

/** Words as short as "the" stand in every paragraph and tell none apart; numbers do. */
const TELLING_WORD = /\p{N}|.{4}/u;

/** Makes a candidate of a normalized paragraph. */
export function candidateOf(text: string, position: number): Candidate {
  return { position, text, words: new Set(wordsOf(text).map((word) => word.text)) };
}

/** Reads what evidence quotes from one passage. */
export function quotesOf(evidence: readonly OwnEvidence[]): Quotes {
  const quotes = evidence.map((piece) => {
    const text = normalizeText(piece.words);
    return { text, words: wordsOf(text).map((word) => word.text) };
  });
  const all = [...new Set(quotes.flatMap(({ words }) => words))];
  const telling = all.filter((word) => TELLING_WORD.test(word));
  return { quotes, telling: telling.length > 0 ? telling : all };
}

/**
 * Finds the paragraph that holds most of what is quoted from a passage: most whole quotes, then most words.
 *
 * A quote that stands whole is no proof by itself, since a headline or a menu may say the same: words must stand in it
 * that are enough.
 */
export function closestParagraph(
  candidates: Iterable<Candidate>,
  { quotes, telling }: Quotes,
  enough: Enough,
): Closest | undefined {
  let best: (Closest & { readonly score: number }) | undefined;
  for (const candidate of candidates) {
    const held = telling.filter((word) => candidate.words.has(word)).length;
    const part = held / telling.length;
    // A passage that is quoted in fewer words can be told by these alone, where they are all there.
    const least = Math.min(enough.words, telling.length);
    if (!(part >= enough.part && held >= least)) continue;
    // Looking words up is much faster than searching the text, and settles most paragraphs.
    const whole = quotes.filter(
      ({ text, words }) =>
        words.every((word) => candidate.words.has(word)) && containsWords(candidate.text, text),
    ).length;
    if (best === undefined || whole + part > best.score) best = { candidate, whole, score: whole + part };
  }
  return best;
}
