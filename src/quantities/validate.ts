import { PRECISIONS, UNITS, type Unit } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { assertOneOf } from "../text/assert-one-of.js";
import { wrongValue } from "../text/errors.js";
import { describeQuantity } from "./describe-quantity.js";

/**
 * Throws unless `value` is a known unit.
 *
 * @throws TypeError if it is not a string; RangeError if it is an unknown one.
 */
export function assertUnit(value: unknown, what: string): asserts value is Unit {
  assertOneOf(value, what, UNITS);
}

/**
 * Throws unless `value` is a quantity: a finite amount, a known unit and a known precision.
 *
 * @throws TypeError for a wrong type; RangeError for an amount that is not finite, an unknown unit or
 * precision.
 */
export function assertQuantity(value: unknown, what: string): asserts value is Quantity {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(wrongValue(what, value, "a quantity: { amount, unit, precision }"));
  }
  const { amount, unit, precision } = value as Partial<Record<keyof Quantity, unknown>>;
  if (typeof amount !== "number") {
    if (holdsQuantity(value))
      throw new TypeError(`${what}: got an object with a quantity; give its quantity.`);
    throw new TypeError(wrongValue(`${what}, amount`, amount, "a number"));
  }
  if (!Number.isFinite(amount)) {
    throw new RangeError(wrongValue(`${what}, amount`, amount, "a finite number"));
  }
  assertUnit(unit, `${what}, unit`);
  assertOneOf(precision, `${what}, precision`, PRECISIONS);
}

/** Whether a value has its quantity in a field, as a figure has: the likeliest slip of all. */
function holdsQuantity(value: object): boolean {
  const { quantity } = value as { readonly quantity?: unknown };
  return typeof quantity === "object" && quantity !== null;
}

/**
 * Throws unless every operand is a quantity and all have the unit of the first.
 *
 * @throws TypeError for mixed units, naming both; otherwise as {@link assertQuantity}.
 */
export function assertOperands(operation: string, operands: readonly unknown[]): void {
  let first: Quantity | undefined;
  for (const [index, operand] of operands.entries()) {
    assertQuantity(operand, `Operand ${index + 1} of ${operation}`);
    first ??= operand;
    if (operand.unit !== first.unit) {
      throw new TypeError(
        `Operand ${index + 1} of ${operation}: got ${describeQuantity(operand)}; ` +
          `give an amount in ${first.unit}, as operand 1 is (${describeQuantity(first)}).`,
      );
    }
  }
}
