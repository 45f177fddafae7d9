import { COUNT_UNITS, CURRENCIES, DURATION_UNITS, type Unit } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { type NumberCluster, readNumbers } from "../quantities/clusters.js";
import { isMonthName } from "../quantities/joints.js";
import type { VerifiableRecord } from "./records.js";

const isOneOf = (units: readonly Unit[], unit: Unit) => units.includes(unit);

/**
 * Gives a quantity that a text states in the unit of a record, or `undefined` if it is of another kind. A bare number may
 * count anything: "18 of which", "two Maarif schools". Money stays in its own currency.
 */
export function inUnitOf(unit: Unit, stated: Quantity | undefined): Quantity | undefined {
  if (stated === undefined || stated.unit === unit) return stated;
  if (isOneOf(CURRENCIES, unit) && isOneOf(CURRENCIES, stated.unit)) return stated;
  const counts = isOneOf(COUNT_UNITS, unit) && isOneOf(COUNT_UNITS, stated.unit);
  return counts && [unit, stated.unit].includes("item") ? { ...stated, unit } : undefined;
}

/** Tells whether a quantity that a text states is the expected one: in amount, unit and precision. */
export function isExpected(expected: Quantity | undefined, stated: Quantity | undefined): boolean {
  const found = expected && inUnitOf(expected.unit, stated);
  return (
    found !== undefined &&
    found.amount === expected?.amount &&
    found.unit === expected.unit &&
    found.precision === expected.precision
  );
}

/** Tells whether a noun says what a unit counts: "schools", "days". */
export function isNoun(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && unit !== "item" && (isOneOf(COUNT_UNITS, unit) || isOneOf(DURATION_UNITS, unit))
  );
}

/**
 * Gives the quantity that words must state: that of the record, or its count if they state a number that is not a date. A
 * group of agreements may also rest on words without one.
 */
export function expectedQuantity({ quantity, count }: VerifiableRecord, words: string): Quantity | undefined {
  if (quantity !== undefined || count === undefined) return quantity;
  const isCount = (number: NumberCluster) =>
    inUnitOf(count.unit, number.quantity) !== undefined && !isDate(words, number);
  return readNumbers(words).some(isCount) ? count : undefined;
}

/** What may follow a year in a sentence; any other word may be what is counted: "2000 papers". */
const AFTER_YEAR = /^(?!\s+\p{Ll})|^\s+(?:and|at|by|for|from|in|of|on|to|under|with)\b/u;

/** Tells whether a number of a text is a year, or a day beside the name of its month. */
function isDate(text: string, { start, end, quantity }: NumberCluster): boolean {
  if (quantity?.unit !== "item") return false;
  const written = text.slice(start, end);
  const after = text.slice(end);
  if (/^(?:19|20)\d\d$/.test(written)) return AFTER_YEAR.test(after);
  const beside = [/(\p{Lu}\p{Ll}*)\s*$/u.exec(text.slice(0, start)), /^\s*(\p{Lu}\p{Ll}*)/u.exec(after)];
  return /^\d{1,2}$/.test(written) && beside.some((word) => word !== null && isMonthName(word[1] ?? ""));
}
