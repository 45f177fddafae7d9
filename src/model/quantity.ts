import type { Precision, Unit } from "../generated/vocabularies.js";

/**
 * An amount as it was reported: a number that keeps its unit and how closely the words tie it down.
 *
 * @typeParam U - The unit, a literal if it is known, so that mixing units does not compile.
 */
export interface Quantity<U extends Unit = Unit> {
  /** The number in full, never in thousands or millions; a reported share lies between 0 and 1. Example: `5000000000`. */
  readonly amount: number;
  /** What the amount is an amount of. Example: `"USD"`. */
  readonly unit: U;
  /** How closely the words tie the amount down. Example: `"over"`. */
  readonly precision: Precision;
}
