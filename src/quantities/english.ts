import { type CountUnit, CURRENCIES, type Currency, type DurationUnit } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import type { QuantityLocale } from "./locale.js";

/** The nouns of what is counted and of spans of time: one and several. */
export const NOUNS: Readonly<Record<CountUnit | DurationUnit, string>> = {
  company: "company, companies",
  project: "project, projects",
  agreement: "agreement, agreements",
  declaration: "declaration, declarations",
  document: "document, documents",
  category: "category, categories",
  school: "school, schools",
  item: "item, items",
  day: "day, days",
  year: "year, years",
};

/** The English way to write quantities, which `formatQuantity` uses unless it is given another. */
export const english: QuantityLocale = {
  language: "en",
  writeQuantity: (quantity, number) => {
    const text = writeAmount(quantity, number);
    return quantity.precision === "stated" ? text : `${quantity.precision} ${text}`;
  },
};

type Format = Parameters<QuantityLocale["writeQuantity"]>[1];

function writeAmount({ amount, unit }: Quantity, number: Format): string {
  if (isCurrency(unit)) return writeMoney(amount, unit, number);
  if (unit === "share") {
    if (amount === 1 / 3) return "one-third";
    return amount === 2 / 3 ? "two-thirds" : number(amount, { style: "percent" });
  }
  if (unit === "ratio") return `${number(amount)}×`;
  const [one, several] = NOUNS[unit].split(", ");
  const digits = number(amount);
  // What is read counts: "1 school", also for 0.9 rounded.
  return `${digits} ${/^-?1$/.test(digits) ? one : several}`;
}

/** Writes money in full below a million, where "$1,500" reads better than "$1.5 thousand", and with its scale above. */
function writeMoney(amount: number, currency: Currency, number: Format): string {
  // "¥" alone may be yuan or yen.
  const currencyDisplay = currency === "CNY" || currency === "JPY" ? "code" : "narrowSymbol";
  const money = { style: "currency", currency, currencyDisplay } as const;
  if (Math.abs(amount) < 1_000_000) return number(amount, money);
  // `Intl` writes the scale of money in letters ("$5B"): so the scale comes with a plain number, and the place of sign
  // and symbol with one dollar.
  const scaled = number(amount, {
    notation: "compact",
    compactDisplay: "long",
    useGrouping: "always",
    signDisplay: "never",
  });
  return number(Math.sign(amount), money).replace("1", () => scaled);
}

/** Whether a unit is money. */
export function isCurrency(unit: string): unit is Currency {
  return (CURRENCIES as readonly string[]).includes(unit);
}
