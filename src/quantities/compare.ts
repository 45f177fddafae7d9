import type { Unit } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { assertOperands } from "./validate.js";

/**
 * Tells which of two quantities of one unit is greater, as far as their words allow.
 *
 * Over 60 is greater than 60 and than anything less; against 70 the words do not say. About settles nothing,
 * and neither do two bounds on the same side.
 *
 * @param first - The quantity that is compared.
 * @param second - The quantity it is compared with.
 * @returns `1` where the first is greater, `-1` where it is less, `0` where both are stated and equal, and
 * `undefined` where the words do not allow an answer.
 * @throws TypeError for mixed units, naming both, and for what is no quantity; RangeError for an amount, unit
 * or precision that is out of range.
 * @example
 * ```ts
 * import { compare } from "kz-tr-council";
 *
 * const inForce = { amount: 60, unit: "agreement", precision: "over" } as const;
 *
 * compare(inForce, { amount: 18, unit: "agreement", precision: "stated" }); // => 1
 * compare(inForce, { amount: 70, unit: "agreement", precision: "stated" }); // => undefined
 * ```
 */
export function compare<U extends Unit>(
  first: Quantity<U>,
  second: Quantity<NoInfer<U>>,
): -1 | 0 | 1 | undefined {
  assertOperands("compare", [first, second]);
  const stated = first.precision === "stated" && second.precision === "stated";
  if (stated && first.amount === second.amount) return 0;
  if (isGreater(first, second)) return 1;
  return isGreater(second, first) ? -1 : undefined;
}

/**
 * Whether the words leave no doubt that `high` is greater: it may only lie higher, `low` only lower than it
 * says. Stated amounts that are equal never come here.
 */
function isGreater(high: Quantity, low: Quantity): boolean {
  return mayBe(high, "over") && mayBe(low, "under") && high.amount >= low.amount;
}

function mayBe({ precision }: Quantity, side: "over" | "under"): boolean {
  return precision === "stated" || precision === side;
}
