import type { Precision, Unit } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { assertOperands } from "./validate.js";

/**
 * Compares two quantities of one unit, for `Array.prototype.sort`.
 *
 * The smaller amount comes first. Of equal amounts "under" comes first, then "stated" and "about" as equals, then
 * "over". To learn whether one quantity is certainly greater, use `exceeds`.
 *
 * @param first - The first quantity.
 * @param second - The other.
 * @returns `-1` if the first comes before the second, `1` if it comes after, `0` if they are equal.
 * @throws TypeError if the units differ, or an operand has the wrong type.
 * @throws RangeError if an amount is not finite, or a unit or precision does not exist.
 * @example
 * ```ts
 * import { compareQuantities, listFigures } from "kz-tr-council";
 *
 * const money = listFigures({ unit: "USD" }).map(({ quantity }) => quantity);
 *
 * money.sort(compareQuantities)[0]; // => { amount: 1000000000, unit: "USD", precision: "stated" }
 * ```
 */
export function compareQuantities<U extends Unit>(
  first: Quantity<U>,
  second: Quantity<NoInfer<U>>,
): -1 | 0 | 1 {
  assertOperands("compareQuantities", [first, second]);
  const above = first.amount - second.amount || rank(first.precision) - rank(second.precision);
  return above === 0 ? 0 : above < 0 ? -1 : 1;
}

function rank(precision: Precision): number {
  if (precision === "under") return -1;
  return precision === "over" ? 1 : 0;
}

/**
 * Checks whether one quantity is greater than another of the same unit, if their precisions decide it.
 *
 * "over 60" exceeds 60 and anything less, but may or may not exceed 70. "about" leaves every comparison open, and so do
 * two bounds on the same side.
 *
 * @param first - The quantity that may be greater.
 * @param second - The quantity that it is compared with.
 * @returns `true` or `false`, or `undefined` if the precisions leave it open.
 * @throws TypeError if the units differ, or an operand has the wrong type.
 * @throws RangeError if an amount is not finite, or a unit or precision does not exist.
 * @example
 * ```ts
 * import { exceeds } from "kz-tr-council";
 *
 * const inForce = { amount: 60, unit: "agreement", precision: "over" } as const;
 *
 * exceeds(inForce, { amount: 18, unit: "agreement", precision: "stated" }); // => true
 * exceeds(inForce, { amount: 70, unit: "agreement", precision: "stated" }); // => undefined
 * ```
 */
export function exceeds<U extends Unit>(
  first: Quantity<U>,
  second: Quantity<NoInfer<U>>,
): boolean | undefined {
  assertOperands("exceeds", [first, second]);
  const stated = first.precision === "stated" && second.precision === "stated";
  // A bound is never reached: "over 60" exceeds 60.
  if (isBounded(first, "over") && isBounded(second, "under")) {
    if (first.amount > second.amount || (first.amount === second.amount && !stated)) return true;
  }
  if (isBounded(first, "under") && isBounded(second, "over") && first.amount <= second.amount) return false;
  return undefined;
}

/** Whether a quantity is certainly not on the other side of its amount. */
function isBounded({ precision }: Quantity, side: "over" | "under"): boolean {
  return precision === "stated" || precision === side;
}
