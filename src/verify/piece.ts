import type { Unit } from "../generated/vocabularies.js";
import type { NonEmpty } from "../model/evidence.js";
import type { OwnEvidence } from "../model/own.js";
import type { Quantity } from "../model/quantity.js";
import { statedQuantities } from "./stated-quantity.js";

/** A record whose evidence can be verified: any record of this package, or one of your own. */
export interface VerifiableRecord {
  /** The record's id, by which verdicts name it. */
  readonly id: string;
  /** Where sources state what the record says; they may be sources of your own. */
  readonly evidence: NonEmpty<OwnEvidence>;
  /** The quantity that the words of every piece must state, where the record has one. */
  readonly quantity?: Quantity<Unit> | undefined;
  /** The number that words which state a number must state, where the record counts something. */
  readonly count?: Quantity<Unit> | undefined;
}

/** One piece of evidence of one record: what a verdict is about. */
export interface Piece {
  /** The record that rests on the piece. */
  readonly record: VerifiableRecord;
  /** The piece itself. */
  readonly evidence: OwnEvidence;
}

/**
 * The quantity that a piece must state: that of its record, or the record's count where the words state a number; a
 * group of agreements also rests on words that give it no number.
 */
export function expectedQuantity({ record: { quantity, count }, evidence }: Piece): Quantity | undefined {
  return quantity ?? (count && statedQuantities(evidence.words, count.unit).length > 0 ? count : undefined);
}
