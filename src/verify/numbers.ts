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
 * Gives the quantity that words must state: that of the record, or its count if they state a number that names nothing. A
 * group of agreements may also rest on words without one.
 */
export function expectedQuantity({ quantity, count }: VerifiableRecord, words: string): Quantity | undefined {
  if (quantity !== undefined || count === undefined) return quantity;
  const isCount = (number: NumberCluster) =>
    inUnitOf(count.unit, number.quantity) !== undefined && !isName(words, number);
  return readNumbers(words).some(isCount) ? count : undefined;
}

/** Tells whether a number of a text can count in a unit: what names a day or a year counts nothing. */
export function canCount(unit: Unit, text: string, number: NumberCluster): boolean {
  return !isOneOf(COUNT_UNITS, unit) || number.quantity === undefined || !isName(text, number);
}

/** How much of a text before a number is read for what makes a name of it. */
const REACH = 40;

/** What is numbered: "Article 5". */
const NUMBERED =
  /(?:\b(?:annex|appendix|article|chapter|clause|decree|flight|page|paragraph|phase|protocol|resolution|route|section|stage)s?|\bnos?\.)\s*$/iu;

/** What makes an hour of a number before it. */
const HOUR = /^\s*(?:[ap]\.?m\b|o['’]clock)/iu;

/** A day of a month, and a word beside it that may be the month. */
const DAY = /^(?:[1-9]|[12]\d|3[01])(?![\d.,])/;
const MONTH_BEFORE = /(\p{Lu}\p{L}*)\.?\s*$/u;
const MONTH_AFTER = /^\s*(\p{Lu}\p{L}*)/u;

/** What may come before and after a year in a sentence; any other word after it may be what is counted: "2000 papers". */
const BEFORE_YEAR = /\b(?:by|during|early|in|late|since|until|year)\s*$/iu;
const AFTER_YEAR = /^(?!\s+\p{Ll})|^\s+(?:and|at|by|for|from|in|of|on|to|under|with)\b/u;

/** Tells whether a number without a unit names something, a day, a year, an hour or an article, or may do so. */
export function isName(text: string, { start, end, quantity }: NumberCluster): boolean {
  if (quantity !== undefined && quantity.unit !== "item") return false;
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end);
  const isBesideMonth = (beside: RegExp, side: string) => isMonthName(beside.exec(side)?.[1] ?? "");
  const isDay = DAY.test(written);
  if (NUMBERED.test(before) || (isDay && isBesideMonth(MONTH_BEFORE, before))) return true;
  if (quantity === undefined) return false;
  if (/^(?:19|20)\d\d$/.test(written)) {
    return BEFORE_YEAR.test(before) || isBesideMonth(MONTH_BEFORE, before) || AFTER_YEAR.test(after);
  }
  return isDay && (isBesideMonth(MONTH_AFTER, after) || HOUR.test(after));
}
