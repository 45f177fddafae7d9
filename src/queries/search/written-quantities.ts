import type { Quantity } from "../../model/quantity.js";
import type { NumberCluster } from "../../quantities/clusters.js";
import { formatQuantity } from "../../quantities/format.js";
import type { Locale } from "../../quantities/locale.js";
import { overlap } from "../../text/overlap.js";

/** A quantity where a text writes it. */
export type WrittenQuantity = NumberCluster & { readonly quantity: Quantity };

/**
 * Creates the function that finds quantities where a text has them as a language writes them: "более 60 соглашений",
 * "%26", "üçte bir".
 */
export function findWritten(
  quantities: readonly Quantity[],
  locale: Locale,
): (text: string) => WrittenQuantity[] {
  const byText = new Map(quantities.map((quantity) => [tryToWrite(quantity, locale), quantity]));
  byText.delete("");
  const patterns = [...byText].map(([written, quantity]) => {
    // Looking for the digits first is faster than trying every pattern.
    const [digits = ""] = /\d+/.exec(written) ?? [];
    return { quantity, digits, pattern: patternOf(written) };
  });
  return (text) => {
    const found = patterns.flatMap(({ quantity, digits, pattern }) =>
      [...(text.includes(digits) ? text.matchAll(pattern) : [])].map(
        ({ 0: written, index }): WrittenQuantity => ({ start: index, end: index + written.length, quantity }),
      ),
    );
    const longest = found.sort((one, other) => other.end - other.start - (one.end - one.start));
    return longest.filter((one, index) => longest.slice(0, index).every((other) => !overlap(one, other)));
  };
}

/** Writes a quantity in the language; empty where a user's locale does not know the unit. */
export function tryToWrite(quantity: Quantity, locale: Locale): string {
  try {
    return String(formatQuantity(quantity, { locale }) ?? "");
  } catch {
    return "";
  }
}

/** The pattern of a text as whole words, in any case. */
function patternOf(text: string): RegExp {
  const words = text.split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}.,])${words.join("\\s*")}(?![\\p{L}\\p{M}\\p{N}]|[.,]\\p{N})`,
    "giu",
  );
}
