import type { Quantity } from "../../model/quantity.js";
import { closestRun } from "./closest-run.js";
import { normalizeText } from "./normalize.js";
import { expectedQuantity, type Piece } from "./piece.js";
import { isSameQuantity, type StatedQuantity, statedQuantities } from "./stated-quantity.js";
import { containsWords, positionsOf, wordsOf } from "./words.js";

/**
 * What became of a piece of evidence in a text.
 *
 * - `verified`: the passage stands unchanged, the words stand in it, and they state the record's quantity.
 * - `altered`: the words stand and state the quantity, but the passage around them has changed, or it can no longer be
 *   told from what stands beside it.
 * - `contradicted`: the passage is there, but the words are not, or they state another quantity.
 * - `missing`: the passage is not in the text.
 */
export const EVIDENCE_STATUSES = /* @__PURE__ */ Object.freeze([
  "verified",
  "altered",
  "contradicted",
  "missing",
] as const);

/** What became of a piece of evidence in a text. */
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

/** The paragraph that a passage was found in. */
export interface FoundPassage {
  /** The paragraph, normalized. */
  readonly text: string;
  /** Whether its digest is the passage's own. */
  readonly unchanged: boolean;
}

/** What a paragraph says of a piece of evidence. */
export interface Judgement {
  /** What became of the piece. */
  readonly status: EvidenceStatus;
  /** The words that stand where the evidence words are expected, where they differ and can be told. */
  readonly foundWords?: string | undefined;
  /** The quantity that stands where the record's is expected, where it differs and can be told. */
  readonly foundQuantity?: Quantity | undefined;
}

/** How many words before the quoted ones can change what they state. */
const WORDS_BEFORE = 2;

/** Judges a piece of evidence by the paragraph that its passage was found in. */
export function judge(piece: Piece, passage: FoundPassage | undefined): Judgement {
  if (passage === undefined) return { status: "missing" };
  const { evidence } = piece;
  const { text, unchanged } = passage;
  const quantity = expectedQuantity(piece);
  const words = normalizeText(evidence.words);
  const prefix = normalizeText(evidence.prefix ?? "");
  const suffix = normalizeText(evidence.suffix ?? "");
  const places = [...positionsOf(text, words, prefix, suffix)];
  if (places.length === 0) {
    const inContext = prefix !== "" || suffix !== "";
    if (!unchanged && inContext && quantity === undefined && containsWords(text, words)) {
      // What stands beside the words tells which of two places is meant; where no number depends on it, the words stand.
      return { status: "altered" };
    }
    return replacement(text, words, quantity, unchanged || inContext);
  }
  if (quantity !== undefined) {
    const stated = statedAt(statedQuantities(text, quantity.unit), places, words.length);
    if (!stated.some((found) => isSameQuantity(found.quantity, quantity))) {
      return { status: "contradicted", ...wordsAndQuantity(text, places[0] ?? 0, words, stated[0]) };
    }
  }
  return { status: unchanged ? "verified" : "altered" };
}

/**
 * What a paragraph states where the words stand. The paragraph is read and not the words alone, since a word before
 * them can change what they state: "over" before "$5 billion".
 */
function statedAt(
  stated: readonly StatedQuantity[],
  places: readonly number[],
  length: number,
): readonly StatedQuantity[] {
  // Both stand in order, so one pass finds what overlaps, however often the words are repeated.
  let place = 0;
  return stated.filter(({ start, end }) => {
    while ((places[place] ?? Number.POSITIVE_INFINITY) + length <= start) place++;
    return (places[place] ?? Number.POSITIVE_INFINITY) < end;
  });
}

function wordsAndQuantity(
  text: string,
  at: number,
  words: string,
  stated: StatedQuantity | undefined,
): Omit<Judgement, "status"> {
  // Where the words state no quantity, what stands before them is why: "half of" before "$5 billion".
  const start = stated === undefined ? startOfWordsBefore(text, at) : Math.min(at, stated.start);
  const end = Math.max(at + words.length, stated?.end ?? 0);
  return { foundWords: text.slice(start, end), foundQuantity: stated?.quantity };
}

function startOfWordsBefore(text: string, at: number): number {
  const before = wordsOf(text.slice(0, at)).slice(-WORDS_BEFORE);
  return before[0]?.start ?? at;
}

/**
 * Reads what stands in a paragraph in place of the words. The same words with the same quantity written otherwise
 * ("4000" for "4,000") are no contradiction, unless the piece says what must stand or stand beside it.
 */
function replacement(
  paragraph: string,
  words: string,
  expected: Quantity | undefined,
  verbatim: boolean,
): Judgement {
  const run = closestRun(paragraph, words, expected?.unit);
  if (run === undefined) return { status: "contradicted" };
  const { start, end, quantity, complete } = run;
  const foundWords = paragraph.slice(start, end);
  const same = expected !== undefined && quantity !== undefined && isSameQuantity(quantity, expected);
  if (same && complete && !verbatim) return { status: "altered", foundWords };
  return { status: "contradicted", foundWords, foundQuantity: same ? undefined : quantity };
}
