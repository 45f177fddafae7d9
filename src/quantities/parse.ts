import type { Unit } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { describeValue, quote } from "../text/describe.js";
import { causeOfRefusal } from "./cause-of-refusal.js";
import { readQuantity } from "./read-quantity.js";
import { assertUnit } from "./validate.js";

/** The longest text that is read as one quantity, in UTF-16 code units. */
const LONGEST_TEXT = 200;

/**
 * Reads one reported quantity in English, such as "over $2.5 billion", "a quarter" or "90-day".
 *
 * Understood are digits ("4,000", "2.5 billion", "5bn", "5 mln") and words ("twenty-three", "two and a half
 * million", "two-thirds"), with a unit before or after ("$", "USD", "US dollars", "%", "percent", "×",
 * "times", "schools", "days", "180th anniversary"), after at most one of the words that set a precision
 * ("about", "more than", "nearly"); "-", "minus" and "negative" straight before an amount make it negative.
 * Amounts are exact: a decimal is the number that shows the same digits.
 *
 * @param text - The text, at most 200 characters; white space around it is ignored.
 * @returns The quantity.
 * @throws TypeError when `text` is no string; RangeError when the text is too long or is not exactly one
 * quantity, when no number holds its digits, when its scale or currency is none of those understood ("$5 k",
 * "5 euros", "AUD $5"), when it is a bound or a range that no precision says ("at least 5", "< 5", "5-6
 * billion", "$5 to $6 billion"), or a part or a multiple of an amount ("half of $5 billion", "twice 18").
 * @example
 * ```ts
 * import { parseQuantity } from "kz-tr-council";
 *
 * parseQuantity("over $2.5 billion"); // => { amount: 2500000000, unit: "USD", precision: "over" }
 * parseQuantity("a quarter"); // => { amount: 0.25, unit: "share", precision: "stated" }
 * parseQuantity("more than 60", "agreement"); // => { amount: 60, unit: "agreement", precision: "over" }
 * ```
 */
export function parseQuantity(text: string): Quantity;
/**
 * Reads one quantity whose unit is known beforehand: the rules are those of `parseQuantity` without a unit.
 *
 * @param text - The text, at most 200 characters; white space around it is ignored.
 * @param unit - The unit of a number that names none. Where the text does name one, it must be this.
 * @returns The quantity, in that unit.
 * @throws TypeError when the text names another unit; RangeError when the unit is unknown; and what
 * `parseQuantity` throws.
 */
export function parseQuantity<U extends Unit>(text: string, unit: U): Quantity<U>;
export function parseQuantity(text: string, unit?: Unit): Quantity {
  if (typeof text !== "string") {
    throw new TypeError(`parseQuantity: the text must be a string; got ${describeValue(text)}`);
  }
  if (unit !== undefined) assertUnit(unit, "parseQuantity");
  if (text.length > LONGEST_TEXT) {
    throw new RangeError(
      `parseQuantity: the text must have at most ${LONGEST_TEXT} characters; got ${quote(text)}`,
    );
  }
  const reading = readQuantity(text);
  if (reading === undefined) {
    const cause = causeOfRefusal(text);
    throw new RangeError(
      `parseQuantity: cannot read ${quote(text)} as one quantity${cause === undefined ? "" : `, since ${cause}`}. ` +
        'Allowed are texts such as "over $2.5 billion", "26%", "two-thirds", "about 4,000 companies" or "90-day".',
    );
  }
  if (unit !== undefined && reading.unit !== undefined && reading.unit !== unit) {
    throw new TypeError(`parseQuantity: ${quote(text)} names the unit ${reading.unit}, not ${unit}`);
  }
  return { ...reading, unit: reading.unit ?? unit ?? "item" };
}
