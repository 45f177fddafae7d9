import type { QuantityLocale } from "../../quantities/locale.js";

/** How a writer formats an amount; see `QuantityLocale`. */
export type Format = Parameters<QuantityLocale["writeQuantity"]>[1];

const SCALED = { notation: "compact", compactDisplay: "long", useGrouping: "always" } as const;

/** Writes how many: with a scale in words if that is as exact and no longer, "4 bin", and in digits otherwise. */
export function writeCount(amount: number, number: Format): string {
  const size = Math.abs(amount);
  // Whole thousands; from a million on also what has two decimals.
  const isRound = size < 1_000_000 ? size % 1000 === 0 : isShort(size);
  return number(amount, isRound ? SCALED : {});
}

/** Writes how much money, without its currency: in digits below a million and with its scale above. */
export function writeSum(amount: number, number: Format): string {
  return number(amount, Math.abs(amount) < 1_000_000 ? {} : SCALED);
}

/** Names a currency as Intl does beside a number. */
export function currencyName(language: string, currency: string, beside: number): string {
  const format = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: "name",
    minimumFractionDigits: 0,
    maximumFractionDigits: 20,
  });
  // Some languages write the sign too ("₺1 Türk lirası"): the name comes last.
  return format.formatToParts(beside).findLast(({ type }) => type === "currency")?.value ?? currency;
}

function isShort(size: number): boolean {
  const scale = 10 ** (3 * Math.floor(Math.log10(size) / 3));
  return Number.isInteger(Number(((size / scale) * 100).toPrecision(15)));
}
