import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Precision, Unit } from "../../../src/generated/vocabularies.js";
import type { Quantity } from "../../../src/model/quantity.js";
import { formatQuantity } from "../../../src/quantities/format.js";
import type { QuantityLocale } from "../../../src/quantities/locale.js";
import { decimals, precisions, quantities } from "./arbitraries.js";

const q = (amount: number, unit: Unit, precision: Precision = "stated"): Quantity => ({
  amount,
  unit,
  precision,
});

describe("formatQuantity", () => {
  test.each([
    [q(5e9, "USD"), "$5 billion"],
    [q(1.3e9, "USD"), "$1.3 billion"],
    [q(1e6, "USD"), "$1 million"],
    [q(2e12, "USD"), "$2 trillion"],
    [q(1e15, "USD"), "$1,000 trillion"],
    [q(1_234_567, "USD"), "$1.234567 million"],
    [q(999_999, "USD"), "$999,999"],
    [q(999_999.99, "USD"), "$999,999.99"],
    [q(1500, "USD"), "$1,500"],
    [q(0.05, "USD"), "$0.05"],
    [q(0.5, "USD"), "$0.50"],
    [q(0.125, "USD"), "$0.125"],
    [q(0, "USD"), "$0"],
    [q(-5e9, "USD"), "-$5 billion"],
    [q(-1500, "USD"), "-$1,500"],
    [q(-1e6, "USD"), "-$1 million"],
    [q(5e9, "EUR"), "€5 billion"],
    [q(-1500.5, "KZT"), "-₸1,500.50"],
    [q(5e9, "JPY"), "JPY\u00a05 billion"],
    [q(1500, "CNY"), "CNY\u00a01,500"],
    [q(0.26, "share"), "26%"],
    [q(0.255, "share"), "25.5%"],
    [q(-0.26, "share"), "-26%"],
    [q(1, "share"), "100%"],
    [q(12.5, "share"), "1,250%"],
    [q(1 / 3, "share"), "one-third"],
    [q(2 / 3, "share"), "two-thirds"],
    [q(0.3333, "share"), "33.33%"],
    [q(-1 / 3, "share"), "-33.33333333333333%"],
    [q(3, "ratio"), "3×"],
    [q(1 / 3, "ratio"), "0.3333333333333333×"],
    [q(1e-25, "ratio"), "0.0000000000000000000000001×"],
    [q(4000, "company"), "4,000 companies"],
    [q(1, "school"), "1 school"],
    [q(1.5, "school"), "1.5 schools"],
    [q(0, "project"), "0 projects"],
    [q(1, "category"), "1 category"],
    [q(34, "category"), "34 categories"],
    [q(-0, "item"), "0 items"],
    [q(90, "day"), "90 days"],
    [q(180, "year"), "180 years"],
  ])("writes %j as %s", (quantity, text) => {
    expect(formatQuantity(quantity)).toBe(text);
  });

  test.each([
    ["about", "about $2.5 billion"],
    ["over", "over $2.5 billion"],
    ["under", "under $2.5 billion"],
  ] as const)("says %s before the amount", (precision, text) => {
    expect(formatQuantity(q(2.5e9, "USD", precision))).toBe(text);
  });

  test("says it before a fraction in words too", () => {
    expect(formatQuantity(q(2 / 3, "share", "under"))).toBe("under two-thirds");
  });

  test("writes no negative zero", () => {
    for (const unit of ["USD", "share", "ratio", "day"] as const) {
      expect(formatQuantity(q(-0, unit))).toBe(formatQuantity(q(0, unit)));
    }
  });
});

describe("formatQuantity with maximumFractionDigits", () => {
  test.each([
    [q(18 / 23, "share"), 0, "about 78%"],
    [q(18 / 23, "share"), 1, "about 78.3%"],
    [q(0.26, "share"), 0, "26%"],
    [q(1 / 3, "share"), 0, "one-third"],
    [q(2.5e9, "USD"), 1, "$2.5 billion"],
    [q(2.5e9, "USD"), 0, "about $3 billion"],
    [q(2.5e9, "USD", "over"), 0, "over $2 billion"],
    [q(2.5e9, "USD", "under"), 0, "under $3 billion"],
    [q(2.6e9, "USD", "over"), 0, "over $2 billion"],
    [q(2.4e9, "USD", "under"), 0, "under $3 billion"],
    [q(2.4e9, "USD", "about"), 0, "about $2 billion"],
    [q(-2.4e9, "USD", "over"), 0, "over -$3 billion"],
    [q(-2.6e9, "USD", "under"), 0, "under -$2 billion"],
    [q(999_999_999, "USD"), 2, "about $1 billion"],
    [q(1500.25, "USD"), 1, "about $1,500.3"],
    [q(0.5, "USD"), 1, "$0.5"],
    [q(0.5, "USD"), 3, "$0.50"],
    [q(0.9, "school"), 0, "about 1 school"],
    [q(-0.4, "item"), 0, "about 0 items"],
    [q(1234.5, "ratio"), 20, "1,234.5×"],
  ])("writes %j with %d as %s", (quantity, maximumFractionDigits, text) => {
    expect(formatQuantity(quantity, { maximumFractionDigits })).toBe(text);
  });

  test("leaves out what is not given", () => {
    expect(formatQuantity(q(18.25, "day"), { locale: undefined, maximumFractionDigits: undefined })).toBe(
      "18.25 days",
    );
  });

  test("keeps bounds true: over rounds down, under rounds up", () => {
    const digits = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(decimals, digits, (amount, maximumFractionDigits) => {
        const shown = (precision: Precision) =>
          Number(
            formatQuantity(q(amount, "ratio", precision), { maximumFractionDigits })
              .replace(/^[a-z]+ /, "")
              .replaceAll(/[,×]/g, ""),
          );
        expect(shown("over")).toBeLessThanOrEqual(amount);
        expect(shown("under")).toBeGreaterThanOrEqual(amount);
      }),
    );
  });
});

describe("formatQuantity refuses", () => {
  const days = q(90, "day");
  const locale: QuantityLocale = { language: "en", writeQuantity: () => "" };
  test.each<[string, unknown, ErrorConstructor, RegExp]>([
    ["no object", "en", TypeError, /^Options: got "en"/],
    ["null", null, TypeError, /^Options: got null/],
    ["a locale for the options", locale, RangeError, /^Option: got "language"; give one of "locale", /],
    ["a misspelt option", { maximumFractionDigit: 0 }, RangeError, /did you mean "maximumFractionDigits"\?/],
    ["the name of a locale", { locale: "tr" }, TypeError, /"locale": got "tr"/],
    ["an object that is not a locale", { locale: { language: "en" } }, TypeError, /"locale": got an object/],
    ["no language", { locale: { ...locale, language: "no language" } }, RangeError, /got "no language"/],
    ["digits as a text", { maximumFractionDigits: "2" }, TypeError, /"maximumFractionDigits": got "2"/],
    ...[-1, 21, 1.5, Number.NaN].map((digits): [string, unknown, ErrorConstructor, RegExp] => [
      `${digits} digits`,
      { maximumFractionDigits: digits },
      RangeError,
      /whole number from 0 to 20/,
    ]),
  ])("%s", (_name, options, error, message) => {
    expect(() => formatQuantity(days, options as never)).toThrow(error);
    expect(() => formatQuantity(days, options as never)).toThrow(message);
  });
});

test("never rounds a stated amount in silence", () => {
  fc.assert(
    fc.property(quantities("ratio"), precisions, (quantity, precision) => {
      const text = formatQuantity({ ...quantity, precision }, { maximumFractionDigits: 1 });
      const exact = Number.isInteger(quantity.amount * 10);
      expect(text.startsWith("about ")).toBe(precision === "about" || (precision === "stated" && !exact));
    }),
  );
});
