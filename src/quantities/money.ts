import type { Currency } from "../generated/vocabularies.js";

/** From here on money is written with its scale; below, "$1,500" reads better than "$1.5 thousand". */
const SCALE_FROM = 1_000_000;

/** Writes an amount of money as the language does, such as "$5 billion", "$1,500" or "-$0.50". */
export function writeMoney(
  amount: number,
  currency: Currency,
  language: string,
  digits: Intl.NumberFormatOptions,
): string {
  return Math.abs(amount) < SCALE_FROM
    ? writeInFull(amount, currency, language, digits)
    : writeWithScale(amount, currency, language, digits);
}

/** Cents come in twos: "$0.50", but "$1,500". */
function writeInFull(
  amount: number,
  currency: Currency,
  language: string,
  digits: Intl.NumberFormatOptions,
): string {
  const { maximumFractionDigits = 20, roundingMode } = digits;
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: Math.min(2, maximumFractionDigits),
    maximumFractionDigits,
    trailingZeroDisplay: "stripIfInteger",
    signDisplay: "negative",
    roundingMode,
  }).format(amount);
}

/**
 * `Intl` writes the scale of money in letters only ("$5B"), whatever `compactDisplay` says. So the number
 * comes from its format for numbers ("5 billion"), and the place of sign and symbol from its format for money
 * ("-$1").
 */
function writeWithScale(
  amount: number,
  currency: Currency,
  language: string,
  digits: Intl.NumberFormatOptions,
): string {
  const number = new Intl.NumberFormat(language, {
    ...digits,
    notation: "compact",
    compactDisplay: "long",
    useGrouping: "always",
    signDisplay: "never",
  }).format(amount);
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    maximumFractionDigits: 0,
  })
    .formatToParts(Math.sign(amount))
    .map(({ type, value }) => (type === "integer" ? number : value))
    .join("");
}
