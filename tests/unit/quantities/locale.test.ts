import { describe, expect, test } from "vitest";
import type { Currency, Precision, Unit } from "../../../src/generated/vocabularies.js";
import type { Quantity } from "../../../src/model/quantity.js";
import { formatQuantity } from "../../../src/quantities/format.js";
import type { QuantityLocale } from "../../../src/quantities/locale.js";

// Whole locales are entries of their own; these write just enough to show that the contract serves languages in which
// the noun, the scale or the number itself takes the case that the precision asks for.

const q = (amount: number, unit: Unit, precision: Precision = "stated"): Quantity => ({
  amount,
  unit,
  precision,
});

const COMPACT = { notation: "compact", compactDisplay: "long" } as const;
const inDollars = (currency: Currency) =>
  ({ ...COMPACT, style: "currency", currency, currencyDisplay: "name" }) as const;

const russian: QuantityLocale = {
  language: "ru",
  writeQuantity: ({ amount, unit, precision }, number) => {
    const word = { stated: "", about: "около ", over: "более ", under: "менее " }[precision];
    if (unit === "share") return word + number(amount, { style: "percent" });
    if (unit === "USD") return word + genitive(number(amount, inDollars(unit)), precision);
    const [one, few, many] =
      unit === "company" ? ["компания", "компании", "компаний"] : ["соглашение", "соглашения", "соглашений"];
    const shown = number(amount, amount < 1000 ? {} : COMPACT);
    if (precision !== "stated" || /[а-я]/.test(shown)) return `${word}${genitive(shown, precision)} ${many}`;
    const plural = new Intl.PluralRules("ru").select(
      Number(number(amount, { useGrouping: false }).replace(",", ".")),
    );
    return `${shown} ${plural === "one" ? one : plural === "many" ? many : few}`;
  },
};

/** Intl writes the nominative alone. */
function genitive(text: string, precision: Precision): string {
  return precision === "stated" ? text : text.replace("тысячи", "тысяч").replace("миллиарда", "миллиардов");
}

const turkish: QuantityLocale = {
  language: "tr",
  writeQuantity: ({ amount, unit, precision }, number) => {
    const noun = unit === "agreement" ? "anlaşma" : "şirket";
    if (unit === "USD") return number(amount, inDollars(unit));
    const shown = number(amount, amount < 1000 ? {} : COMPACT);
    if (precision === "about") return `yaklaşık ${shown} ${noun}`;
    // The suffix follows the sound of the number: altmış, bin.
    return precision === "over"
      ? `${shown}${/bin$/.test(shown) ? "den" : "'tan"} fazla ${noun}`
      : `${shown} ${noun}`;
  },
};

const kazakh: QuantityLocale = {
  language: "kk",
  writeQuantity: ({ amount, precision }, number) =>
    precision === "over" ? `${number(amount)}-тан астам келісім` : `${number(amount)} келісім`,
};

describe("a QuantityLocale", () => {
  test.each<[string, QuantityLocale, Quantity, string]>([
    ["writes Russian", russian, q(60, "agreement", "over"), "более 60 соглашений"],
    ["writes Russian", russian, q(4000, "company", "about"), "около 4 тысяч компаний"],
    ["writes Russian", russian, q(4000, "company"), "4 тысячи компаний"],
    ["writes Russian", russian, q(2, "company"), "2 компании"],
    ["writes Russian", russian, q(21, "agreement"), "21 соглашение"],
    ["writes Russian", russian, q(5e9, "USD"), "5 миллиардов долларов США"],
    ["writes Russian", russian, q(0.85, "share", "about"), "около 85 %"],
    ["writes Turkish", turkish, q(60, "agreement", "over"), "60'tan fazla anlaşma"],
    ["writes Turkish", turkish, q(4000, "company", "over"), "4 binden fazla şirket"],
    ["writes Turkish", turkish, q(5e9, "USD"), "5 milyar ABD doları"],
    ["writes Kazakh", kazakh, q(60, "agreement", "over"), "60-тан астам келісім"],
  ])("%s: %#", (_name, locale, quantity, text) => {
    expect(formatQuantity(quantity, { locale }).replaceAll(/[\u00a0\u202f]/g, " ")).toBe(text);
  });

  test("is told of rounding, and counts what is shown", () => {
    const options = { locale: russian, maximumFractionDigits: 0 };
    expect(formatQuantity(q(1.8, "company"), options)).toBe("около 2 компаний");
    expect(formatQuantity(q(2.6, "company", "under"), options)).toBe("менее 3 компаний");
    expect(formatQuantity(q(2, "company"), options)).toBe("2 компании");
  });

  test("may ask Intl for any form of a number", () => {
    const forms: Intl.NumberFormatOptions[] = [
      {},
      COMPACT,
      { style: "percent" },
      { useGrouping: false },
      { style: "currency", currency: "EUR" },
      inDollars("USD"),
      { signDisplay: "always" },
    ];
    const locale: QuantityLocale = {
      language: "en",
      writeQuantity: ({ amount }, number) => forms.map((form) => number(amount, form)).join(" | "),
    };
    expect(formatQuantity(q(1234.5, "item", "about"), { locale })).toBe(
      "1,234.5 | 1.2345 thousand | 123,450% | 1234.5 | €1,234.50 | 1.2345 thousand US dollars | +1,234.5",
    );
    expect(formatQuantity(q(1234.5, "item", "over"), { locale, maximumFractionDigits: 1 })).toBe(
      "1,234.5 | 1.2 thousand | 123,450% | 1234.5 | €1,234.5 | 1.2 thousand US dollars | +1,234.5",
    );
  });
});
