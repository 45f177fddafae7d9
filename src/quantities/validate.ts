import { PRECISIONS, UNITS, type Unit } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { describeValue } from "../text/describe.js";
import { unknownWord } from "../text/errors.js";
import { describeQuantity } from "./describe-quantity.js";

/**
 * Throws unless `value` is a known unit.
 *
 * @throws TypeError if it is no string; RangeError if it is an unknown one.
 */
export function assertUnit(value: unknown, where: string): asserts value is Unit {
  assertMember(value, "unit", UNITS, where);
}

function assertMember(value: unknown, what: string, allowed: readonly string[], where: string): void {
  if (typeof value !== "string") {
    throw new TypeError(
      `${where}: the ${what} must be one of ${allowed.join(", ")}; got ${describeValue(value)}`,
    );
  }
  if (!allowed.includes(value))
    throw new RangeError(unknownWord(`${what[0]?.toUpperCase()}${what.slice(1)}`, value, allowed));
}

/**
 * Throws unless `value` is a quantity: a finite amount, a known unit and a known precision.
 *
 * @throws TypeError for a wrong type; RangeError for an amount that is not finite, an unknown unit or
 * precision.
 */
export function assertQuantity(value: unknown, where: string): asserts value is Quantity {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(
      `${where} must be a quantity { amount, unit, precision }; got ${describeValue(value)}`,
    );
  }
  const { amount, unit, precision } = value as Partial<Record<keyof Quantity, unknown>>;
  if (typeof amount !== "number") {
    if (holdsQuantity(value)) {
      throw new TypeError(
        `${where} must be a quantity { amount, unit, precision }; got an object that holds one: pass its quantity`,
      );
    }
    throw new TypeError(`${where}: the amount must be a number; got ${describeValue(amount)}`);
  }
  if (!Number.isFinite(amount)) {
    throw new RangeError(`${where}: the amount must be a finite number; got ${amount}`);
  }
  assertUnit(unit, where);
  assertMember(precision, "precision", PRECISIONS, where);
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
    assertQuantity(operand, `${operation}: operand ${index + 1}`);
    first ??= operand;
    if (operand.unit !== first.unit) {
      throw new TypeError(
        `${operation} needs operands of one unit; got ${first.unit} and ${operand.unit} ` +
          `(operand 1 is ${describeQuantity(first)}, operand ${index + 1} is ${describeQuantity(operand)})`,
      );
    }
  }
}
