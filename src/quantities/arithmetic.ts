import type { Precision, Unit } from "../generated/vocabularies.js";
import type { NonEmpty } from "../model/evidence.js";
import type { Quantity } from "../model/quantity.js";
import { wrongValue } from "../text/errors.js";
import { addDecimals, divideDecimals } from "./decimal.js";
import { describeQuantity } from "./describe-quantity.js";
import { combinePrecisions, oppositePrecision } from "./precision.js";
import { assertOperands } from "./validate.js";

/** Refuses, in the types, quantities that are known not to be all of one unit. */
export type OneUnit<U extends Unit, All extends Unit = U> = [Unit] extends [All]
  ? unknown
  : U extends Unit
    ? [All] extends [U]
      ? unknown
      : { readonly "these quantities have different units": All }
    : never;

/**
 * Adds quantities of one unit, in any number and order.
 *
 * Amounts are added as decimals (0.1 and 0.2 make 0.3; a third and two thirds make 1) and rounded once, at the end.
 * Equal precisions stay, "stated" changes nothing, and any other pair becomes "about": "over 5" and "over 3" make "over
 * 8", but "over 5" and "under 3" only "about 8".
 *
 * @param quantities - The quantities, all of one unit.
 * @returns The sum, in that unit.
 * @throws TypeError if the units differ, or the list or a quantity has the wrong type.
 * @throws RangeError if an amount is not finite, a unit or precision does not exist, or the sum is too large for a
 * number.
 * @example
 * ```ts
 * import { sumQuantities } from "kz-tr-council";
 *
 * sumQuantities([
 *   { amount: 2500000000, unit: "USD", precision: "over" },
 *   { amount: 1300000000, unit: "USD", precision: "stated" },
 * ]); // => { amount: 3800000000, unit: "USD", precision: "over" }
 * ```
 */
export function sumQuantities<U extends Unit>(quantities: NonEmpty<Quantity<U>> & OneUnit<U>): Quantity<U>;
/**
 * Adds the quantities of a list that may be empty.
 *
 * @param quantities - The quantities, all of one unit.
 * @returns The sum, in that unit; `undefined` for no quantities, since nothing names their unit.
 * @throws TypeError if the units differ, or the list or a quantity has the wrong type.
 * @throws RangeError if an amount is not finite, a unit or precision does not exist, or the sum is too large for a
 * number.
 */
export function sumQuantities<U extends Unit>(
  quantities: Iterable<Quantity<U>> & OneUnit<U>,
): Quantity<U> | undefined;
export function sumQuantities(quantities: Iterable<Quantity>): Quantity | undefined {
  const operands = toList(quantities);
  assertOperands("sumQuantities", operands);
  const [first] = operands;
  return (
    first && {
      amount: addDecimals(operands.map(({ amount }) => amount)),
      unit: first.unit,
      precision: operands.reduce<Precision>(
        (joined, { precision }) => combinePrecisions(joined, precision),
        "stated",
      ),
    }
  );
}

function toList(quantities: unknown): readonly Quantity[] {
  if (typeof quantities === "object" && quantities !== null && Symbol.iterator in quantities) {
    return [...(quantities as Iterable<Quantity>)];
  }
  throw new TypeError(wrongValue("Quantities", quantities, "an array or another iterable of quantities"));
}

/**
 * Subtracts one quantity from another of the same unit.
 *
 * Amounts are subtracted as decimals: 0.3 less 0.1 is 0.2. The precision of the subtrahend is reversed: subtracting
 * "over 5" gives "under", since more than 5 is taken away.
 *
 * @param minuend - The quantity to subtract from.
 * @param subtrahend - The quantity to take away.
 * @returns The difference, in the unit of the operands; negative if more is taken away than there was.
 * @throws TypeError if the units differ, or an operand has the wrong type.
 * @throws RangeError if an amount is not finite, a unit or precision does not exist, or the difference is too large for
 * a number.
 * @example
 * ```ts
 * import { subtractQuantities } from "kz-tr-council";
 *
 * subtractQuantities(
 *   { amount: 15000000000, unit: "USD", precision: "stated" },
 *   { amount: 5000000000, unit: "USD", precision: "over" },
 * ); // => { amount: 10000000000, unit: "USD", precision: "under" }
 * ```
 */
export function subtractQuantities<U extends Unit>(
  minuend: Quantity<U>,
  subtrahend: Quantity<NoInfer<U>>,
): Quantity<U> {
  assertOperands("subtractQuantities", [minuend, subtrahend]);
  return {
    amount: addDecimals([minuend.amount, -subtrahend.amount]),
    unit: minuend.unit,
    precision: combinePrecisions(minuend.precision, oppositePrecision(subtrahend.precision)),
  };
}

/**
 * Divides one quantity by another of the same unit.
 *
 * Amounts are divided as decimals: 0.3 by 0.1 is 3. The precision of the divisor is reversed: dividing by "over 5"
 * gives "under". A negative divisor reverses that of the dividend too; with a negative dividend, that of the divisor
 * stays as it is. If the dividend is 0, the divisor's precision has no effect. Amounts are assumed to keep their sign:
 * "under 5" lies between 0 and 5.
 *
 * @param dividend - The quantity to divide.
 * @param divisor - The quantity to divide by; not 0.
 * @returns The multiple, with unit `ratio`: 3 is three times.
 * @throws TypeError if the units differ, or an operand has the wrong type.
 * @throws RangeError if the divisor is 0, an amount is not finite, a unit or precision does not exist, or the result is
 * too large for a number.
 * @example
 * ```ts
 * import { ratioOf } from "kz-tr-council";
 *
 * ratioOf(
 *   { amount: 15000000000, unit: "USD", precision: "stated" },
 *   { amount: 5000000000, unit: "USD", precision: "stated" },
 * ); // => { amount: 3, unit: "ratio", precision: "stated" }
 * ```
 */
export function ratioOf<U extends Unit>(
  dividend: Quantity<U>,
  divisor: Quantity<NoInfer<U>>,
): Quantity<"ratio"> {
  return { ...divide("ratioOf", dividend, divisor), unit: "ratio" };
}

/**
 * Computes what part of a whole a quantity of the same unit is.
 *
 * The division is that of {@link ratioOf}, precision and all; only the unit of the result differs.
 *
 * @param part - The part.
 * @param whole - The whole; not 0.
 * @returns The part with unit `share`: 0.26 is 26 %; above 1 if the part exceeds the whole.
 * @throws TypeError if the units differ, or an operand has the wrong type.
 * @throws RangeError if the whole is 0, an amount is not finite, a unit or precision does not exist, or the result is
 * too large for a number.
 * @example
 * ```ts
 * import { shareOf } from "kz-tr-council";
 *
 * shareOf(
 *   { amount: 18, unit: "project", precision: "stated" },
 *   { amount: 24, unit: "project", precision: "stated" },
 * ); // => { amount: 0.75, unit: "share", precision: "stated" }
 * ```
 */
export function shareOf<U extends Unit>(part: Quantity<U>, whole: Quantity<NoInfer<U>>): Quantity<"share"> {
  return { ...divide("shareOf", part, whole), unit: "share" };
}

function divide(
  operation: string,
  dividend: Quantity,
  divisor: Quantity,
): { readonly amount: number; readonly precision: Precision } {
  assertOperands(operation, [dividend, divisor]);
  if (divisor.amount === 0) {
    throw new RangeError(
      `Divisor of ${operation}: got ${describeQuantity(divisor)}; give an amount other than zero.`,
    );
  }
  const turned = divisor.amount < 0 ? oppositePrecision(dividend.precision) : dividend.precision;
  return {
    amount: divideDecimals(dividend.amount, divisor.amount),
    precision: combinePrecisions(turned, divisorPrecision(dividend.amount, divisor.precision)),
  };
}

/**
 * What the divisor's precision adds: a greater divisor lowers a positive result, raises a negative one,
 * leaves 0 alone.
 */
function divisorPrecision(dividend: number, precision: Precision): Precision {
  if (dividend === 0) return "stated";
  return dividend > 0 ? oppositePrecision(precision) : precision;
}
