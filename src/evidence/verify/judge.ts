import type { Quantity } from "../../model/quantity.js";
import { closestRun } from "./closest-run.js";
import { normalizeText } from "./normalize.js";
import type { Piece } from "./piece.js";
import { isSameQuantity, statedQuantities } from "./stated-quantity.js";
import { containsWords } from "./words.js";

/**
 * What became of a piece of evidence in a text.
 *
 * - `verified`: the passage stands unchanged, the words stand in it, and they state the record's quantity.
 * - `altered`: the words stand and state the quantity, but the passage around them has changed.
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

/** Judges a piece of evidence by the paragraph that its passage was found in. */
export function judge({ record, evidence }: Piece, passage: FoundPassage | undefined): Judgement {
  if (passage === undefined) return { status: "missing" };
  const words = normalizeText(evidence.words);
  const [prefix, suffix] = [evidence.prefix, evidence.suffix].map((beside) => normalizeText(beside ?? ""));
  if (!containsWords(passage.text, words, prefix, suffix)) {
    return contradiction(passage.text, words, record.quantity);
  }
  const { quantity } = record;
  if (quantity !== undefined) {
    const stated = statedQuantities(words, quantity.unit);
    if (!stated.some((found) => isSameQuantity(found.quantity, quantity))) {
      return { status: "contradicted", foundWords: words, foundQuantity: stated[0]?.quantity };
    }
  }
  return { status: passage.unchanged ? "verified" : "altered" };
}

/** Reads what stands in a changed paragraph where the words stood. */
function contradiction(paragraph: string, words: string, expected: Quantity | undefined): Judgement {
  const run = closestRun(paragraph, words, expected?.unit);
  if (run === undefined) return { status: "contradicted" };
  return {
    status: "contradicted",
    foundWords: paragraph.slice(run.start, run.end),
    foundQuantity: run.quantity,
  };
}
