import type { Quantity } from "../../model/quantity.js";
import type { NumberCluster } from "../../quantities/clusters.js";
import { formatQuantity } from "../../quantities/format.js";
import type { Locale } from "../../quantities/locale.js";

/** A quantity where a text writes it. */
type WrittenQuantity = NumberCluster & { readonly quantity: Quantity };

/**
 * Finds the quantities of the records where a text has them as a language writes them: "более 60 соглашений", "%26",
 * "üçte bir".
 */
export function readWrittenQuantities(
  text: string,
  held: readonly Quantity[],
  locale: Locale,
): WrittenQuantity[] {
  const found = held.flatMap((quantity) => placesOf(quantity, text, locale));
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
