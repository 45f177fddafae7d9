import type { Unit } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { quote } from "../text/describe.js";
import { wrongValue } from "../text/errors.js";
import { causeOfRefusal } from "./cause-of-refusal.js";
import { readQuantity } from "./read-quantity.js";
import { assertUnit } from "./validate.js";

/** The longest text that is read as one quantity, in UTF-16 code units. */
const LONGEST_TEXT = 200;

/** What an error shows of the texts that can be read. */
const EXAMPLES = '"over $2.5 billion", "26%", "two-thirds", "about 4,000 companies" or "90-day"';

/**
 * Reads one reported quantity in English, such as "over $2.5 billion", "a quarter" or "90-day".
 *
 * Numbers may be in digits ("4,000", "4 000", "2.5 billion", "5bn", "5 mln") or in words ("twenty-three", "two and a
 * half million", "two-thirds"), with a unit before or after ("$", "KZT", "euros", "%", "times", "schools", "180th
 * anniversary"), after at most one phrase that sets the precision ("about", "more than", "nearly"); "-", "minus" and
 * "negative" make an amount negative. Amounts are exact: a decimal is the number that shows the same digits.
 *
 * The whole text must be one quantity: with a second number, an unknown scale or an unknown currency it is an error
 * ("17 or 18", "$5 k", "HK $5"). So is a sign that several currencies share, except "$", which means US dollars. A number
 * without a unit counts items: its unit is `item`.
 *
 * @param text - The text, at most 200 characters; white space around it is ignored.
 * @returns The quantity.
 * @throws TypeError if the text is not a string.
 * @throws RangeError if the text is too long or is not exactly one quantity, with the cause if it is known: a bound
 * that no precision expresses ("at least 5"), a range ("5-6 billion"), digits that may be grouped ("129.900", "1.234
 * companies"), more digits than a number holds.
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
 * Reads one quantity whose unit is known beforehand, by the same rules.
 *
 * @param text - The text, at most 200 characters; white space around it is ignored.
 * @param unit - The unit of a number that names none. If the text does name one, it must be this.
 * @returns The quantity, in that unit.
 * @throws TypeError if the text or the unit is not a string, or the text names another unit.
 * @throws RangeError if the unit does not exist, or the text is too long or is not exactly one quantity.
 */
export function parseQuantity<U extends Unit>(text: string, unit: U): Quantity<U>;
export function parseQuantity(text: string, unit?: Unit): Quantity {
  if (typeof text !== "string") {
    throw new TypeError(wrongValue("Text", text, 'a text, such as "over $2.5 billion"'));
  }
  if (unit !== undefined) assertUnit(unit, "Unit");
  if (text.length > LONGEST_TEXT) {
    throw new RangeError(wrongValue("Text", text, `at most ${LONGEST_TEXT} characters`));
  }
  const reading = readQuantity(text, unit);
  if (reading === undefined) {
    const cause = causeOfRefusal(text);
    throw new RangeError(
      cause === undefined
        ? wrongValue("Text", text, `one quantity, such as ${EXAMPLES}`)
        : `Text: got ${quote(text)}, but ${cause}; give one quantity, such as ${EXAMPLES}.`,
    );
  }
  if (unit !== undefined && reading.unit !== undefined && reading.unit !== unit) {
    throw new TypeError(wrongValue("Text", text, `a quantity in ${unit}, or the unit ${reading.unit}`));
  }
  return { ...reading, unit: reading.unit ?? unit ?? "item" };
}
