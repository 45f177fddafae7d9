import type { Evidence, Evidenced } from "../../model/evidence.js";
import type { Quantity, Unit } from "../../model/quantity.js";

/** A record whose evidence can be verified: any record of this package, or one of your own. */
export interface VerifiableRecord extends Evidenced {
  /** The record's id, by which verdicts name it. */
  readonly id: string;
  /** The quantity that the words of every piece must state, where the record has one. */
  readonly quantity?: Quantity<Unit> | undefined;
}

/** One piece of evidence of one record: what a verdict is about. */
export interface Piece {
  /** The record that rests on the piece. */
  readonly record: VerifiableRecord;
  /** The piece itself. */
  readonly evidence: Evidence;
}
