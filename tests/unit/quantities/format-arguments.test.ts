import { describe, expect, test } from "vitest";
import { english } from "../../../src/quantities/english.js";
import { type FormatOptions, formatQuantity } from "../../../src/quantities/format.js";

const days = { amount: 90.5, unit: "day", precision: "stated" } as const;

describe("formatQuantity refuses a locale", () => {
  const { about, over, under } = english.precisions;
  const { other } = english.units.day;
  test.each<[string, object, string]>([
    ["without words", { language: "en" }, "precisions must be { about, over, under }; got undefined"],
    [
      "whose words are none",
      { ...english, precisions: null },
      "precisions must be { about, over, under }; got null",
    ],
    [
      "whose words are a list",
      { ...english, precisions: [] },
      "precisions must be { about, over, under }; got an array",
    ],
    [
      "with no word for a precision",
      { ...english, precisions: { about, over } },
      "precisions.under must be a text with {amount} in it; got undefined",
    ],
    [
      "without nouns",
      { ...english, units: undefined },
      "units must be an object with the noun of each unit; got undefined",
    ],
    [
      "with no noun for a unit",
      { ...english, units: { ...english.units, year: undefined } },
      "units.year must be plural forms, at least { other }; got undefined",
    ],
    [
      "with a noun for its forms",
      { ...english, units: { ...english.units, company: "companies" } },
      'units.company must be plural forms, at least { other }; got "companies"',
    ],
    [
      "with a noun that lacks a form",
      { ...english, units: { ...english.units, day: { one: "day" } } },
      "units.day.other must be a text; got undefined",
    ],
    [
      "with a form that is no text",
      { ...english, units: { ...english.units, day: { one: 1, other } } },
      "units.day.one must be a text; got 1",
    ],
    ["without fractions", { ...english, fractions: 3 }, "fractions must be { oneThird, twoThirds }; got 3"],
    [
      "with one fraction",
      { ...english, fractions: { oneThird: "x" } },
      "fractions.twoThirds must be a text; got undefined",
    ],
    [
      "whose other fraction is no text",
      { ...english, fractions: { oneThird: 3, twoThirds: "x" } },
      "fractions.oneThird must be a text; got 3",
    ],
    [
      "whose language is no text",
      { ...english, language: 5 },
      'language must be a BCP 47 tag, such as "en"; got 5',
    ],
  ])("%s", (_what, locale, message) => {
    const error = new TypeError(`formatQuantity: the locale: ${message}`);
    expect(() => formatQuantity(days, locale as never)).toThrow(error);
    expect(() => formatQuantity(days, locale as never)).toThrow(TypeError);
  });

  test.each([
    [
      { ...english, language: "no language" },
      'language must be a BCP 47 tag, such as "en"; got "no language"',
    ],
    [
      { ...english, precisions: { about: "about", over, under } },
      'precisions.about must be a text with {amount} in it; got "about"',
    ],
    [
      { ...english, precisions: { about, over: "", under } },
      'precisions.over must be a text with {amount} in it; got ""',
    ],
  ])("of the right types and no sense: %#", (locale, message) => {
    const error = new RangeError(`formatQuantity: the locale: ${message}`);
    expect(() => formatQuantity(days, locale)).toThrow(error);
    expect(() => formatQuantity(days, locale)).toThrow(RangeError);
  });

  test("that is a list or a function", () => {
    for (const [locale, got] of [
      [["language"], "an array"],
      [() => english, "a function"],
    ] as const) {
      expect(() => formatQuantity(days, locale as never)).toThrow(
        new TypeError(`formatQuantity: the locale must be a locale object, such as english; got ${got}`),
      );
    }
  });
});

test("formatQuantity takes plural forms that are left undefined", () => {
  const units = { ...english.units, day: { one: undefined, other: "d" } };
  expect(formatQuantity({ ...days, amount: 1 }, { ...english, units } as never)).toBe("1 d");
});

describe("formatQuantity and its options", () => {
  test("rounds nothing where the digits are undefined", () => {
    const options: FormatOptions = { maximumFractionDigits: undefined };
    expect(formatQuantity(days, english, options)).toBe("90.5 days");
    expect(formatQuantity(days, english, undefined)).toBe("90.5 days");
  });

  test.each([
    [null, "null"],
    [2, "2"],
    ["2", '"2"'],
    [[2], "an array"],
    [() => 2, "a function"],
  ])("refuses the options %j", (options, got) => {
    expect(() => formatQuantity(days, english, options as never)).toThrow(
      new TypeError(`formatQuantity: the options must be an object { maximumFractionDigits }; got ${got}`),
    );
  });

  test("refuses digits that are null", () => {
    expect(() => formatQuantity(days, english, { maximumFractionDigits: null as never })).toThrow(
      new TypeError("formatQuantity: maximumFractionDigits must be a whole number from 0 to 20; got null"),
    );
  });
});
