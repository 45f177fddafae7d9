import type { Quantity } from "../model/quantity.js";
import { wrongValue } from "../text/errors.js";
import { assertLanguageTag } from "../text/language-tag.js";
import { readOptions } from "../text/read-options.js";
import { english } from "./english.js";
import type { QuantityLocale } from "./locale.js";
import { assertQuantity } from "./validate.js";

/** How `formatQuantity` writes a quantity. */
export interface FormatQuantityOptions {
  /** The language. Default: English. */
  readonly locale?: QuantityLocale | undefined;
  /**
   * The maximum number of digits after the decimal point as written ("1.23 billion" has two), a whole number from 0 to
   * 20. By default nothing is rounded, except that money has at most 20.
   */
  readonly maximumFractionDigits?: number | undefined;
}

/**
 * Formats a quantity as people write it, in English or in another language.
 *
 * Money has a scale from a million up ("$5 billion", but "$1,500"), a share is a percentage ("26%"; thirds are in
 * words), a ratio has a sign ("3×"), and everything else has a noun ("90 days"). A precision other than `stated` comes
 * first: "over $2.5 billion". Numbers are formatted by `Intl`.
 *
 * Nothing is rounded unless `maximumFractionDigits` asks for it, except that money has at most 20 digits after the point.
 * What is rounded stays true: a stated amount becomes "about", "over" rounds down and "under" rounds up.
 *
 * @param quantity - The quantity to write.
 * @param options - The language and the number of digits.
 * @returns The text. In English `parseQuantity` reads it back to the same quantity, unless it was rounded or has over 200
 * characters.
 * @throws TypeError if the quantity, the options, the locale or the number of digits has the wrong type.
 * @throws RangeError if the amount is not finite, a unit, precision or option does not exist, the language is not a BCP
 * 47 tag, or the number of digits is not a whole number from 0 to 20.
 * @example
 * ```ts
 * import { formatQuantity } from "kz-tr-council";
 *
 * formatQuantity({ amount: 2500000000, unit: "USD", precision: "over" }); // => "over $2.5 billion"
 * formatQuantity({ amount: 1 / 3, unit: "share", precision: "stated" }); // => "one-third"
 * formatQuantity({ amount: 4000, unit: "company", precision: "about" }); // => "about 4,000 companies"
 * ```
 * @example
 * Rounding shows in the text:
 * ```ts
 * import { formatQuantity } from "kz-tr-council";
 *
 * const operational = { amount: 18 / 23, unit: "share", precision: "stated" } as const;
 *
 * formatQuantity(operational, { maximumFractionDigits: 0 }); // => "about 78%"
 * ```
 */
export function formatQuantity(quantity: Quantity, options?: FormatQuantityOptions): string {
  assertQuantity(quantity, "Quantity");
  const { locale = english, maximumFractionDigits } = readOptions(
    options,
    ["locale", "maximumFractionDigits"],
    "{ maximumFractionDigits: 1 }",
  );
  assertLocale(locale);
  if (maximumFractionDigits !== undefined) assertDigits(maximumFractionDigits);
  const { precision } = quantity;
  // A bound stays true when it is rounded away from what it bounds.
  const roundingMode = precision === "over" ? "floor" : precision === "under" ? "ceil" : undefined;
  let rounded = false;
  const number = (amount: number, asked: Intl.NumberFormatOptions = {}): string => {
    const format = (mode: Intl.NumberFormatOptions["roundingMode"]) =>
      new Intl.NumberFormat(locale.language, {
        signDisplay: "negative",
        ...asked,
        ...digitsFor(asked, maximumFractionDigits),
        roundingMode: mode,
      }).format(amount);
    // Rounding down and rounding up agree only if there is nothing to round.
    rounded ||= precision === "stated" && format("floor") !== format("ceil");
    return format(roundingMode);
  };
  const text = locale.writeQuantity(quantity, number);
  return rounded ? locale.writeQuantity({ ...quantity, precision: "about" }, number) : text;
}

/** How many digits a number has: all, unless fewer are asked for; cents come in twos ("$0.50", but "$1,500"). */
function digitsFor(
  { style, notation }: Intl.NumberFormatOptions,
  maximumFractionDigits: number | undefined,
): Intl.NumberFormatOptions {
  if (style === "currency" && notation !== "compact") {
    return { maximumFractionDigits: maximumFractionDigits ?? 20, trailingZeroDisplay: "stripIfInteger" };
  }
  return maximumFractionDigits === undefined
    ? { maximumSignificantDigits: 21 }
    : { minimumFractionDigits: 0, maximumFractionDigits };
}

function assertLocale(locale: unknown): asserts locale is QuantityLocale {
  const { language, writeQuantity } = Object(locale) as Partial<Record<keyof QuantityLocale, unknown>>;
  if (typeof language !== "string" || typeof writeQuantity !== "function") {
    throw new TypeError(
      wrongValue('Option "locale"', locale, 'a locale, such as kk of "kz-tr-council/locales/kk"'),
    );
  }
  assertLanguageTag(language);
}

function assertDigits(digits: unknown): asserts digits is number {
  const message = wrongValue('Option "maximumFractionDigits"', digits, "a whole number from 0 to 20");
  if (typeof digits !== "number") throw new TypeError(message);
  if (!Number.isInteger(digits) || digits < 0 || digits > 20) throw new RangeError(message);
}
