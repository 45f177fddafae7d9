import type { Quantity } from "../model/quantity.js";
import { describeValue } from "../text/describe.js";
import { scan } from "./scan.js";

/** A quantity that a text states, and where. */
export interface FoundQuantity {
  /** The quantity; its unit is `item` where the words name none that the package knows. */
  readonly quantity: Quantity;
  /** Where it starts in the text, in UTF-16 code units, with the word that sets its precision. */
  readonly start: number;
  /** Where it ends: the position after its last code unit. */
  readonly end: number;
}

/**
 * Finds every quantity in an English text, with the word directly before it that sets its precision.
 *
 * The grammar is that of `parseQuantity`, and at each place the longest reading counts. Each number stands
 * for itself: "2024" is 2024 items, since only a reader knows it for a year. "One" counts only before a unit
 * or as part of a number. Left out is what no quantity says: ranges ("5-6 billion", "$5 to $6 billion"),
 * bounds let in ("at least", "no more than"), other currencies by their signs, codes and usual names ("€5",
 * "KZT 5", "5 billion tenge", "AUD $5"), amounts after a sign of comparison ("< $5"), scales that are not
 * read ("$5 k", "5 dozen"), dates and codes in digits ("2024-07-29"), and numbers of more than seventeen
 * digits. A change between two amounts given in full, "from $5 billion to $15 billion", is two quantities and
 * no range.
 *
 * A part or a multiple of an amount is another amount, which the words do not give: in "half of $5 billion",
 * "26% of the 18 projects" and "two times $5 billion" neither number is found, in "twice $5 billion" none.
 * A year or a noun without a number is not divided: "a quarter of its grain", "half of 2024". A
 * count of a count is two quantities: "18 of 23 projects".
 *
 * @param text - The text, of any length: the time grows with it and no faster.
 * @returns The quantities in the order of the text, none overlapping; empty where there are none.
 * @throws TypeError when `text` is no string.
 * @example
 * ```ts
 * import { findQuantities } from "kz-tr-council";
 *
 * const [worth, year] = findQuantities("worth over $5 billion in 2024");
 *
 * worth?.quantity; // => { amount: 5000000000, unit: "USD", precision: "over" }
 * worth?.start; // => 6
 * worth?.end; // => 21
 * year?.quantity; // => { amount: 2024, unit: "item", precision: "stated" }
 * ```
 */
export function findQuantities(text: string): readonly FoundQuantity[] {
  if (typeof text !== "string") {
    throw new TypeError(`findQuantities: the text must be a string; got ${describeValue(text)}`);
  }
  return scan(text, false).map(({ amount, unit = "item", precision, start, end }) => ({
    quantity: { amount, unit, precision },
    start,
    end,
  }));
}
