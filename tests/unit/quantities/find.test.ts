import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuantities } from "../../../src/quantities/find.js";
import { formatQuantity } from "../../../src/quantities/format.js";
import { parseQuantity } from "../../../src/quantities/parse.js";
import { longDecimals, precisions, units } from "./arbitraries.js";

/** What was found, as "words: quantity". */
function found(text: string): string[] {
  return findQuantities(text).map(
    ({ quantity: { amount, unit, precision }, start, end }) =>
      `${text.slice(start, end)}: ${precision} ${amount} ${unit}`,
  );
}

describe("findQuantities finds", () => {
  test.each([
    ["18 of which are operational", ["18: stated 18 item"]],
    ["$5 billion in 2024", ["$5 billion: stated 5000000000 USD", "2024: stated 2024 item"]],
    ["have exceeded $2.5 billion.", ["exceeded $2.5 billion: over 2500000000 USD"]],
    ["a quarter of its grain", ["a quarter: stated 0.25 share"]],
    ["two Maarif Foundation schools", ["two: stated 2 item"]],
    ["a 90-day visa-free regime", ["90-day: stated 90 day"]],
    ["the 180th anniversary of Abai", ["180th anniversary: stated 180 year"]],
    [
      "23 joint agricultural projects totaling $1.3 billion",
      ["23: stated 23 item", "$1.3 billion: stated 1300000000 USD"],
    ],
    ["4,000 Turkish companies", ["4,000: stated 4000 item"]],
    ["July 29, 2025", ["29: stated 29 item", "2025: stated 2025 item"]],
    [
      "from $5 billion to $15 billion",
      ["$5 billion: stated 5000000000 USD", "$15 billion: stated 15000000000 USD"],
    ],
    ["one school, one of them, One Belt", ["one school: stated 1 school"]],
    [
      "one-third of cotton, 26% of gluten",
      ["one-third: stated 0.3333333333333333 share", "26%: stated 0.26 share"],
    ],
    ["“34 categories” (6 schools)", ["34 categories: stated 34 category", "6 schools: stated 6 school"]],
    ["grew—18 more", ["18: stated 18 item"]],
    ["a billion; a region", ["a billion: stated 1000000000 item"]],
    ["two thousand three million", ["two thousand: stated 2000 item", "three million: stated 3000000 item"]],
    ["two thousand and zero", ["two thousand: stated 2000 item", "zero: stated 0 item"]],
    ["well over about 5", ["about 5: about 5 item"]],
    ["over the 5 years", ["5 years: stated 5 year"]],
    ["$5 billion projects", ["$5 billion: stated 5000000000 USD"]],
    ["in 2024 €5 billion", ["2024: stated 2024 item"]],
    ["in 2024\n\nSchools opened", ["2024: stated 2024 item"]],
    ["in 24\nschools", ["24\nschools: stated 24 school"]],
    ["not\n\n5; nor 5", ["5: stated 5 item", "5: stated 5 item"]],
    ["between 5 and 6 and 7", ["7: stated 7 item"]],
    ["between us and 6, 5 and 7", ["6: stated 6 item", "5: stated 5 item", "7: stated 7 item"]],
    ["5 or 6", ["5: stated 5 item", "6: stated 6 item"]],
    ["half of it", ["half: stated 0.5 share"]],
    [
      "a third, and a quarter is",
      ["a third: stated 0.3333333333333333 share", "a quarter: stated 0.25 share"],
    ],
    ["first.\n\nHalf the", ["Half: stated 0.5 share"]],
    ["two-thirds majority", ["two-thirds: stated 0.6666666666666666 share"]],
    ["twenty one", ["twenty one: stated 21 item"]],
    ["twenty zero", ["twenty: stated 20 item", "zero: stated 0 item"]],
    ["two hundred and zero", ["two hundred: stated 200 item", "zero: stated 0 item"]],
    ["two thousand three thousand", ["two thousand: stated 2000 item", "three thousand: stated 3000 item"]],
    ["two thousand three and a half", ["two thousand three: stated 2003 item", "a half: stated 0.5 share"]],
    ["ten hundred", ["ten hundred: stated 1000 item"]],
    ["a third\n\nCountries", ["a third: stated 0.3333333333333333 share"]],
    ["5 -years, 5- years", ["5: stated 5 item", "5: stated 5 item"]],
    ["5 -million, 5- million", ["5: stated 5 item", "5: stated 5 item"]],
    ["plus tax minus 5", ["minus 5: stated -5 item"]],
    ["twenty eleven", ["twenty: stated 20 item", "eleven: stated 11 item"]],
    ["from -5 to (-6)", ["-5: stated -5 item", "-6: stated -6 item"]],
  ])("%j", (text, expected) => {
    expect(found(text)).toStrictEqual(expected);
  });
});

describe("findQuantities leaves out", () => {
  test.each([
    ["nothing at all", ""],
    ["articles and pronouns", "a region, one of them, the one, a day, a school"],
    ["ranges", "5-6 billion, $5–$6 billion, 5 – 6, 5%-6%, between 5 and 6, five-six"],
    ["bounds", "at least 5, up to 6 schools, 60 or more, no more than 7, cannot exceed 8, 9+"],
    ["bounds turned", "did not exceed 5, didn’t exceed 6, never over 7, without exceeding 8"],
    ["codes", "COVID-19, G20, C5+1, 10:30, 2024-07-29, 1.2.3, 007, 1/3, v5, #5, 5km, 12,34"],
    ["other currencies", "€5, € 5, A$5, 5 €, ₸500, 5₸"],
    ["compounds", "an 18-member group, five-ish, a 10-year-old plan, a $5 billion-plus deal"],
    ["parts of time", "the first half, the second half, last half, a quarter century, half-day"],
    ["ordinals", "a third country, the fifth meeting, 29th, one third party"],
    ["numbers too long", "12345678901234567890"],
    ["scales that English does not join", "ten hundred million, eighteen hundred thousand"],
    ["scales without a number", "millions, several thousand, hundreds of"],
  ])("%s", (_what, text) => {
    expect(found(text)).toStrictEqual([]);
  });

  test.each([
    "first",
    "second",
    "former",
    "latter",
    "other",
    "last",
    "next",
    "previous",
    "this",
    "that",
    "the",
    "each",
    "either",
  ])("the half after %s", (word) => {
    expect(found(`in ${word} half of`)).toStrictEqual([]);
    expect(found(`in ${word}, half of`)).toStrictEqual(["half: stated 0.5 share"]);
  });

  test("fractions before a noun only", () => {
    const followers =
      "of the its their all these those this that and or but is are was were in by to from as".split(" ");
    for (const word of followers) expect(found(`a third ${word} x`)).toHaveLength(1);
    expect(found("a third 5th")).toStrictEqual([]);
    expect(found("a third-party")).toStrictEqual([]);
  });
});

test("refuses what is no string", () => {
  expect(() => findQuantities(undefined as never)).toThrow(
    new TypeError("findQuantities: the text must be a string; got undefined"),
  );
});

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.constantFrom(
        "$5 billion",
        "over 60",
        "a quarter",
        " ",
        "-",
        "\n\n",
        "one",
        "and",
        "between",
        "×",
        "%",
      ),
    ),
  )
  .chain((parts) => fc.constantFrom(parts.join(""), parts.join(" ")));

test("places lie in the text, in order, apart, and hold what parseQuantity reads", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { quantity, start, end } of findQuantities(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(parseQuantity(text.slice(start, end))).toStrictEqual(quantity);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test("finds a written quantity wherever it stands in a sentence", () => {
  fc.assert(
    fc.property(longDecimals, units, precisions, (amount, unit, precision) => {
      const quantity = { amount, unit, precision };
      const words = formatQuantity(quantity);
      expect(findQuantities(`İt was ${words}, they say.`)).toStrictEqual([
        { quantity, start: 7, end: 7 + words.length },
      ]);
    }),
  );
});
