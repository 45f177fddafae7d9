import type { NumberCluster } from "../../quantities/clusters.js";
import { readDecimal } from "../../quantities/decimal.js";
import type { Locale } from "../../quantities/locale.js";
import { readQuantity } from "../../quantities/read-quantity.js";
import { lazy } from "../../text/lazy.js";

/**
 * Digits, no more than two of them decimal, with the sign of money before them, if there is one, and the word after them.
 * What comes before and after must not be a number.
 */
const scaled = /* @__PURE__ */ lazy(
  () =>
    /(?<![\p{L}\p{M}\p{N}\p{Sc}.,'’%-])(\p{Sc}?)(\d{1,15})(?:[.,](\d{1,2}))?\s+([\p{L}\p{M}]+)(?!\s*[\p{N}]|[-–\p{M}])/gu,
);

/** A number that may be joined to the one after it by one word: "5 veya 6 milyar". A year is none. */
const joined = /* @__PURE__ */ lazy(
  () => /(?<![\p{L}\p{N}])(?!(?:19|20)\d\d\s)[\d.,]*\d(?:\s+[\p{L}\p{M}]+)?[\s,–-]*(?:[\p{L}\p{M}]+\s+)?$/u,
);

/**
 * Finds the numbers of a text whose scale is a word of another language: "15 milyar", "2,5 млрд".
 *
 * Only what cannot be anything else is read: a number beside another is left, and so are digits in groups.
 */
export function readScaledNumbers(text: string, { language, scales }: Locale): NumberCluster[] {
  if (scales === undefined) return [];
  return [...text.matchAll(scaled())].flatMap((match) => {
    const [written, sign = "", whole = "", decimals = "0", word = ""] = match;
    const scale = word.toLocaleLowerCase(language);
    const times = Object.hasOwn(scales, scale) ? scales[scale] : undefined;
    const power = Math.log10(times ?? 0);
    if (!Number.isInteger(power) || joined().test(text.slice(0, match.index))) return [];
    const amount = readDecimal(`${whole}.${decimals}`, power);
    if (amount === undefined) return [];
    const unit = sign === "" ? "item" : readQuantity(`${sign}1`)?.unit;
    const quantity = unit && ({ amount, unit, precision: "stated" } as const);
    return [{ start: match.index, end: match.index + written.length, quantity }];
  });
}
