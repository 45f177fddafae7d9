import { UNITS } from "../../generated/vocabularies.js";
import type { Quantity } from "../../model/quantity.js";
import type { NumberCluster } from "../../quantities/clusters.js";
import { formatQuantity } from "../../quantities/format.js";
import type { Locale } from "../../quantities/locale.js";

/** A quantity where a text writes it. */
type WrittenQuantity = NumberCluster & { readonly quantity: Quantity };

/** The maximum number of numbers whose units are looked for: each is written with every unit. */
const MOST = 20;

/**
 * Finds the quantities of a text that are written as a language writes them: "18 проектов", "%26", "üçte bir".
 *
 * The locale cannot read, but it writes: so the quantities that the records hold are written and looked for, and so is
 * each number of the text with each unit.
 */
export function readWrittenQuantities(
  text: string,
  numbers: readonly NumberCluster[],
  held: readonly Quantity[],
  locale: Locale,
): WrittenQuantity[] {
  const counted = numbers.flatMap(({ start, end, quantity }) => {
    if (quantity !== undefined) return quantity.unit === "item" ? [quantity.amount] : [];
    // A sign that only this language puts first: "%26".
    const [, digits] = /^\D{0,2}(\d{1,3})$/.exec(text.slice(start, end)) ?? [];
    return digits === undefined ? [] : [Number(digits)];
  });
  const asked = counted.slice(0, MOST).flatMap((amount) =>
    // "2024 жыл" is a year of the calendar.
    UNITS.filter((unit) => unit !== "year" || amount < 1900 || amount > 2100).map(
      (unit): Quantity => ({ amount: unit === "share" ? amount / 100 : amount, unit, precision: "stated" }),
    ),
  );
  const found = [...held, ...asked].flatMap((quantity) => placesOf(quantity, text, locale));
  const longest = found.sort((one, other) => other.end - other.start - (one.end - one.start));
  return longest.filter((one, index) => longest.slice(0, index).every((other) => !overlap(one, other)));
}

/** Checks whether two parts of a text have a place in common. */
export function overlap(one: NumberCluster, other: NumberCluster): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Finds where a text has a quantity as the locale writes it, as whole words. */
function placesOf(quantity: Quantity, text: string, locale: Locale): WrittenQuantity[] {
  const words = formatQuantity(quantity, { locale }).split(/\s+/u);
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s*");
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}.,])${escaped}(?![\\p{L}\\p{M}\\p{N}]|[.,]\\p{N})`,
    "giu",
  );
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    quantity,
  }));
}
