import type { Quantity } from "../model/quantity.js";
import { closestRun } from "./closest-run.js";
import { normalizeText } from "./normalize.js";
import { expectedQuantity, type Piece } from "./piece.js";
import { isSameQuantity, type StatedQuantity, statedQuantities } from "./stated-quantity.js";
import { containsWords, positionsOf, wordsOf } from "./words.js";

/**
 * What became of a piece of evidence in a text.
 *
 * - `verified`: the passage stands unchanged, the words stand in it, and they state the record's quantity.
 * - `altered`: the words stand and state the quantity, but the passage around them has changed, or its border with the
 *   text beside it was lost.
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

/** How many words before and behind the quoted ones are given where these change what they state. */
const WORDS_BESIDE = 2;

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
    if (!stated.some(({ found }) => isSameQuantity(found.quantity, quantity))) {
      return { status: "contradicted", ...wordsAndQuantity(text, words, places, stated[0]) };
    }
  }
  return { status: unchanged ? "verified" : "altered" };
}

/** A quantity, and the place of the words that it stands in. */
interface StatedAt {
  readonly found: StatedQuantity;
  readonly place: number;
}

/**
 * What a paragraph states where the words stand. The paragraph is read and not the words alone, since a word before
 * them can change what they state: "over" before "$5 billion".
 */
function statedAt(
  stated: readonly StatedQuantity[],
  places: readonly number[],
  length: number,
): readonly StatedAt[] {
  // Both stand in order, so one pass finds what overlaps, however often the words are repeated.
  let next = 0;
  return stated.flatMap((found) => {
    while ((places[next] ?? Number.POSITIVE_INFINITY) + length <= found.start) next++;
    const place = places[next];
    return place !== undefined && place < found.end ? [{ found, place }] : [];
  });
}

/**
 * The words and the quantity that stands in them. Where none does, what stands beside them is why: "half of" before "$5
 * billion", "or more" behind it.
 */
function wordsAndQuantity(
  text: string,
  words: string,
  places: readonly number[],
  stated: StatedAt | undefined,
): Omit<Judgement, "status"> {
  if (stated === undefined) return { foundWords: withWordsBeside(text, places[0] ?? 0, words.length) };
  const { found, place } = stated;
  const start = Math.min(place, found.start);
  const end = Math.max(place + words.length, found.end);
  return { foundWords: text.slice(start, end), foundQuantity: found.quantity };
}

function withWordsBeside(text: string, at: number, length: number): string {
  const all = wordsOf(text);
  const before = all.filter(({ end }) => end <= at).at(-WORDS_BESIDE);
  const behind = all.filter(({ start }) => start >= at + length).at(WORDS_BESIDE - 1);
  return text.slice(before?.start ?? 0, behind?.end ?? text.length);
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
