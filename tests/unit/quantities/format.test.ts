import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Precision, Unit } from "../../../src/generated/vocabularies.js";
import type { Locale } from "../../../src/model/locale.js";
import type { Quantity } from "../../../src/model/quantity.js";
import { english } from "../../../src/quantities/english.js";
import { formatQuantity } from "../../../src/quantities/format.js";
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
    [q(1, "company"), "1 company"],
    [q(1, "project"), "1 project"],
    [q(1, "agreement"), "1 agreement"],
    [q(18, "agreement"), "18 agreements"],
    [q(1, "declaration"), "1 declaration"],
    [q(2, "declaration"), "2 declarations"],
    [q(1, "document"), "1 document"],
    [q(19, "document"), "19 documents"],
    [q(1, "item"), "1 item"],
    [q(-0, "item"), "0 items"],
    [q(90, "day"), "90 days"],
    [q(1, "day"), "1 day"],
    [q(180, "year"), "180 years"],
    [q(1, "year"), "1 year"],
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
    expect(formatQuantity(quantity, english, { maximumFractionDigits })).toBe(text);
  });

  test("leaves out what is not given", () => {
    expect(formatQuantity(q(18.25, "day"), undefined, {})).toBe("18.25 days");
  });

  test("keeps bounds true: over rounds down, under rounds up", () => {
    const digits = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(decimals, digits, (amount, maximumFractionDigits) => {
        const shown = (precision: Precision) =>
          Number(
            formatQuantity(q(amount, "ratio", precision), english, { maximumFractionDigits })
              .replace(/^[a-z]+ /, "")
              .replaceAll(/[,×]/g, ""),
          );
        expect(shown("over")).toBeLessThanOrEqual(amount);
        expect(shown("under")).toBeGreaterThanOrEqual(amount);
      }),
    );
  });

  test.each([-1, 21, 1.5, Number.NaN])("refuses %d digits", (maximumFractionDigits) => {
    expect(() => formatQuantity(q(1, "day"), english, { maximumFractionDigits })).toThrow(
      new RangeError(
        `formatQuantity: maximumFractionDigits must be a whole number from 0 to 20; got ${maximumFractionDigits}`,
      ),
    );
  });

  test("refuses digits that are no number", () => {
    expect(() => formatQuantity(q(1, "day"), english, { maximumFractionDigits: "2" as never })).toThrow(
      new TypeError('formatQuantity: maximumFractionDigits must be a whole number from 0 to 20; got "2"'),
    );
  });
});

describe("formatQuantity in another locale", () => {
  const german: Locale = {
    ...english,
    language: "de",
    precisions: { ...english.precisions, over: "mehr als {amount} ($&)" },
    units: { ...english.units, day: { other: "Tage" }, school: { one: "Schule", other: "Schulen" } },
    fractions: { oneThird: "ein Drittel", twoThirds: "zwei Drittel" },
  };

  test.each([
    [q(-5.3e9, "USD"), "-5,3 Milliarden $"],
    [q(1500, "USD"), "1.500 $"],
    [q(0.26, "share"), "26 %"],
    [q(1 / 3, "share"), "ein Drittel"],
    [q(2 / 3, "share"), "zwei Drittel"],
    [q(1, "school"), "1 Schule"],
    [q(2, "school"), "2 Schulen"],
    [q(1, "day"), "1 Tage"],
    [q(5e9, "USD", "over"), "mehr als 5 Milliarden $ ($&)"],
  ])("writes %j as %s", (quantity, text) => {
    expect(formatQuantity(quantity, german).replaceAll("\u00a0", " ")).toBe(text);
  });

  test("picks the noun by the plural rules of the language", () => {
    const forms = { one: "день", few: "дня", many: "дней", other: "дня" };
    const russian: Locale = { ...english, language: "ru", units: { ...english.units, day: forms } };
    const days = [1, 3, 5, 21, 90].map((amount) => formatQuantity(q(amount, "day"), russian));
    expect(days).toStrictEqual(["1 день", "3 дня", "5 дней", "21 день", "90 дней"]);
  });

  test.each([["tr"], [null], [{}]])("refuses %j", (locale) => {
    expect(() => formatQuantity(q(1, "day"), locale as never)).toThrow(
      new TypeError(
        `formatQuantity: the locale must be a locale object, such as english; got ${
          typeof locale === "string" ? '"tr"' : locale === null ? "null" : "an object"
        }`,
      ),
    );
  });

  test("refuses a language that Intl does not accept", () => {
    expect(() => formatQuantity(q(1, "day"), { ...english, language: "no language" })).toThrow(RangeError);
  });
});

test("refuses what is no quantity", () => {
  expect(() => formatQuantity("5 USD" as never)).toThrow(
    new TypeError('formatQuantity: the quantity must be a quantity { amount, unit, precision }; got "5 USD"'),
  );
  expect(() => formatQuantity(q(Number.POSITIVE_INFINITY, "USD"))).toThrow(
    new RangeError("formatQuantity: the quantity: the amount must be a finite number; got Infinity"),
  );
});

test("never rounds a stated amount in silence", () => {
  fc.assert(
    fc.property(quantities("ratio"), precisions, (quantity, precision) => {
      const text = formatQuantity({ ...quantity, precision }, english, { maximumFractionDigits: 1 });
      const exact = Number.isInteger(quantity.amount * 10);
      expect(text.startsWith("about ")).toBe(precision === "about" || (precision === "stated" && !exact));
    }),
  );
});
