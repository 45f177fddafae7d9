import type { OwnEvidence } from "../model/own.js";
import type { Quantity } from "../model/quantity.js";
import type { Passage } from "../model/source.js";

/** What verification reads of a record: of any kind, of this package or your own. */
export interface VerifiableRecord {
  /** The id, by which reports name the record. */
  readonly id: string;
  /** Where sources state what the record says. */
  readonly evidence?: readonly OwnEvidence[] | undefined;
  /** The quantity that the words of each piece of evidence must state. */
  readonly quantity?: Quantity | undefined;
  /** The number that the words must state, if they state one. */
  readonly count?: Quantity | undefined;
  /** The passages of a source. */
  readonly passages?: readonly Passage[] | undefined;
}

/** One piece of evidence, and the record that rests on it. */
export interface Piece {
  readonly record: VerifiableRecord;
  readonly evidence: OwnEvidence;
}
