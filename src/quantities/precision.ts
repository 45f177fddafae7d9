import type { Precision } from "../generated/vocabularies.js";
import { assertPrecision } from "./validate.js";

/**
 * Tells how closely the words tie down a result made of two parts that both raise it.
 *
 * The rule of signs: `stated` changes nothing, like joins like, and `over` with `under`,
 * or `about` with anything, leaves only `about`. The order never matters.
 *
 * @param first - The precision of one part.
 * @param second - The precision of the other part.
 * @returns The precision of the whole.
 * @throws TypeError when a precision is no string; RangeError when it is an unknown one.
 */
export function combinePrecisions(first: Precision, second: Precision): Precision {
  assertPrecision(first, "combinePrecisions: the first precision");
  assertPrecision(second, "combinePrecisions: the second precision");
  if (first === "stated" || first === second) return second;
  return second === "stated" ? first : "about";
}

/**
 * Tells how closely the words tie down an amount once it is subtracted or divided by: `over` and `under`
 * change places.
 *
 * Taking away more than 5 leaves less than taking away 5 would; `stated` and `about` have no direction to
 * turn.
 *
 * @param precision - The precision before the turn.
 * @returns The precision after it.
 * @throws TypeError when the precision is no string; RangeError when it is an unknown one.
 */
export function oppositePrecision(precision: Precision): Precision {
  assertPrecision(precision, "oppositePrecision: the precision");
  if (precision === "over") return "under";
  return precision === "under" ? "over" : precision;
}
