import { CURRENCIES, type Precision } from "../generated/vocabularies.js";
import type { Locale } from "../model/locale.js";
import type { Quantity } from "../model/quantity.js";
import { describeValue } from "../text/describe.js";
import { assertLocale } from "./assert-locale.js";
import { english } from "./english.js";
import { writeMoney } from "./money.js";
import { assertQuantity } from "./validate.js";

/** How `formatQuantity` writes a number. */
export interface FormatOptions {
  /**
   * The most digits after the decimal point of the number as it is written ("1.23 billion" has two): a whole
   * number from 0 to 20. Without it, or with `undefined`, nothing is rounded.
   */
  readonly maximumFractionDigits?: number | undefined;
}

/** Digits that no number exceeds: with these nothing is rounded. */
const ALL_DIGITS = 21;

/**
 * Writes a quantity as people write it, in English or in the words of another locale.
 *
 * Money comes with its scale from a million on ("$5 billion", "$1,500"), a share in percent ("26%", a third
 * in words), a ratio with its sign ("3×"), everything else with its noun ("90 days"). A precision other than
 * `stated` comes before: "over $2.5 billion". Numbers are written by `Intl`.
 *
 * Nothing is rounded unless `maximumFractionDigits` asks for it, and what is rounded stays true: a stated
 * amount becomes "about", "over" rounds down and "under" rounds up.
 *
 * @param quantity - The quantity to write.
 * @param locale - The words; English by default.
 * @param options - How to write the number.
 * @returns The text. In English `parseQuantity` reads it back to the same quantity, unless it was rounded.
 * @throws TypeError for what is no quantity, no whole locale, no options or no number of digits; RangeError
 * for an amount, unit or precision out of range, a pattern without `{amount}`, a language `Intl` does not
 * accept, and digits that are not a whole number from 0 to 20.
 * @example
 * ```ts
 * import { formatQuantity } from "kz-tr-council";
 *
 * formatQuantity({ amount: 2500000000, unit: "USD", precision: "over" }); // => "over $2.5 billion"
 * formatQuantity({ amount: 1 / 3, unit: "share", precision: "stated" }); // => "one-third"
 * formatQuantity({ amount: 4000, unit: "company", precision: "about" }); // => "about 4,000 companies"
 * ```
 * @example
 * Rounding is said:
 * ```ts
 * import { english, formatQuantity } from "kz-tr-council";
 *
 * const operational = { amount: 18 / 23, unit: "share", precision: "stated" } as const;
 *
 * formatQuantity(operational, english, { maximumFractionDigits: 0 }); // => "about 78%"
 * ```
 */
export function formatQuantity(
  quantity: Quantity,
  locale: Locale = english,
  options: FormatOptions = {},
): string {
  assertQuantity(quantity, "formatQuantity: the quantity");
  assertLocale(locale, "formatQuantity: the locale");
  const digits = digitOptions(options);
  const { precision } = quantity;
  // A bound stays true when it is rounded away from what it bounds.
  if (precision === "over")
    return withWord(precision, write(quantity, locale, rounding(digits, "floor")), locale);
  if (precision === "under")
    return withWord(precision, write(quantity, locale, rounding(digits, "ceil")), locale);
  const text = write(quantity, locale, digits);
  if (precision === "about" || isRounded(quantity, locale, digits)) return withWord("about", text, locale);
  return text;
}

function write(quantity: Quantity, locale: Locale, digits: Intl.NumberFormatOptions): string {
  const { amount, unit } = quantity;
  const { language } = locale;
  if (isCurrency(unit)) return writeMoney(amount, unit, language, digits);
  if (unit === "share") {
    if (amount === 1 / 3) return locale.fractions.oneThird;
    if (amount === 2 / 3) return locale.fractions.twoThirds;
    return new Intl.NumberFormat(language, { ...digits, style: "percent" }).format(amount);
  }
  const number = new Intl.NumberFormat(language, digits).format(amount);
  if (unit === "ratio") return `${number}×`;
  const forms = locale.units[unit];
  return `${number} ${forms[new Intl.PluralRules(language).select(shown(amount, digits))] ?? forms.other}`;
}

function isCurrency(unit: string): unit is (typeof CURRENCIES)[number] {
  return (CURRENCIES as readonly string[]).includes(unit);
}

/**
 * The number as its digits show it: the noun goes by what is read, "1 school", not "1 schools" for 0.9
 * rounded.
 */
function shown(amount: number, digits: Intl.NumberFormatOptions): number {
  return Number(new Intl.NumberFormat("en", { ...digits, useGrouping: false }).format(amount));
}

/** Rounding down and rounding up agree only where there is nothing to round. */
function isRounded(quantity: Quantity, locale: Locale, digits: Intl.NumberFormatOptions): boolean {
  return (
    write(quantity, locale, rounding(digits, "floor")) !== write(quantity, locale, rounding(digits, "ceil"))
  );
}

function rounding(
  digits: Intl.NumberFormatOptions,
  roundingMode: "floor" | "ceil",
): Intl.NumberFormatOptions {
  return { ...digits, roundingMode };
}

function withWord(precision: Exclude<Precision, "stated">, text: string, locale: Locale): string {
  // A function, since "$5" in a replacement text would be read as a group of the pattern.
  return locale.precisions[precision].replace("{amount}", () => text);
}

function digitOptions(options: unknown): Intl.NumberFormatOptions {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(
      `formatQuantity: the options must be an object { maximumFractionDigits }; got ${describeValue(options)}`,
    );
  }
  const { maximumFractionDigits }: { readonly maximumFractionDigits?: unknown } = options;
  // "negative" keeps the sign off a zero.
  if (maximumFractionDigits === undefined) {
    return { maximumSignificantDigits: ALL_DIGITS, signDisplay: "negative" };
  }
  const got = describeValue(maximumFractionDigits);
  const message = `formatQuantity: maximumFractionDigits must be a whole number from 0 to 20; got ${got}`;
  if (typeof maximumFractionDigits !== "number") throw new TypeError(message);
  if (!Number.isInteger(maximumFractionDigits) || maximumFractionDigits < 0 || maximumFractionDigits > 20) {
    throw new RangeError(message);
  }
  return { minimumFractionDigits: 0, maximumFractionDigits, signDisplay: "negative" };
}
