import { COUNT_UNITS, type Unit } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { readNumbers } from "../quantities/clusters.js";

/** A quantity that a text states, with its place in the text. */
export interface StatedQuantity {
  /** The quantity, in the unit it was asked for. */
  readonly quantity: Quantity;
  /** Where its words start in the text. */
  readonly start: number;
  /** Where its words end in the text. */
  readonly end: number;
}

/** Finds what a text states in a unit; a bare number may count anything ("18 of which", "two Maarif schools"). */
export function statedQuantities(text: string, unit: Unit): readonly StatedQuantity[] {
  const counts = (COUNT_UNITS as readonly Unit[]).includes(unit);
  return readNumbers(text).flatMap(({ quantity, start, end }) => {
    if (quantity === undefined) return [];
    const stated = quantity.unit === unit || (counts && quantity.unit === "item");
    return stated ? [{ quantity: { ...quantity, unit }, start, end }] : [];
  });
}

/** Tells whether two quantities are the same in amount, unit and precision. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return a.amount === b.amount && a.unit === b.unit && a.precision === b.precision;
}
