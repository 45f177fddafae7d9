import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  COUNT_UNITS,
  DURATION_UNITS,
  type Precision,
  UNITS,
  type Unit,
} from "../../../src/generated/vocabularies.js";
import type { Quantity } from "../../../src/model/quantity.js";
import { NOUNS } from "../../../src/quantities/english.js";
import { formatQuantity } from "../../../src/quantities/format.js";
import { parseQuantity } from "../../../src/quantities/parse.js";
import { longDecimals, precisions, units } from "./arbitraries.js";

const q = (amount: number, unit: Unit, precision: Precision = "stated"): Quantity => ({
  amount,
  unit,
  precision,
});

describe("parseQuantity reads numbers", () => {
  test.each([
    ["0", 0],
    ["-0", 0],
    ["60", 60],
    ["4,000", 4000],
    ["4000", 4000],
    ["12,345,678.90", 12345678.9],
    ["-4,000.5", -4000.5],
    ["10 000", 10_000],
    ["2 724 900", 2_724_900],
    ["1\u00a0500", 1500],
    ["1\u202f500.5", 1500.5],
    ["1’500", 1500],
    ["1'000'000", 1_000_000],
    ["0.1", 0.1],
    ["5 thousand", 5e3],
    ["5 hundred", 500],
    ["2.5 billion", 2.5e9],
    ["2.5-billion", 2.5e9],
    ["2.5\nbillion", 2.5e9],
    ["1.23456789 billion", 1234567890],
    ["0.3 million", 300_000],
    ["5 trillion", 5e12],
    ["5bn", 5e9],
    ["5mn", 5e6],
    ["5tn", 5e12],
    ["5 Billion", 5e9],
    ["2 and a half million", 2.5e6],
    ["9007199254740992", 9007199254740992],
    ["zero", 0],
    ["one", 1],
    ["two", 2],
    ["nine", 9],
    ["ten", 10],
    ["nineteen", 19],
    ["twenty", 20],
    ["twenty-three", 23],
    ["twenty three", 23],
    ["ninety‑nine", 99],
    ["Eighteen", 18],
    ["a hundred", 100],
    ["a hundred and two", 102],
    ["one hundred", 100],
    ["one hundred twenty", 120],
    ["nine hundred and ninety-nine", 999],
    ["eighteen hundred", 1800],
    ["a thousand", 1000],
    ["a billion", 1e9],
    ["one billion", 1e9],
    ["two thousand and five", 2005],
    ["two thousand five hundred", 2500],
    ["one hundred and twenty-three thousand four hundred and five", 123405],
    ["two million three hundred thousand and six", 2300006],
    [
      "nine hundred ninety-nine trillion nine hundred ninety-nine billion nine hundred ninety-nine million",
      999_999_999_000_000,
    ],
    ["half a million", 500_000],
    ["half a billion", 500_000_000],
    ["two and a half", 2.5],
    ["two and a half billion", 2.5e9],
    ["one and a half", 1.5],
  ])("%s", (text, amount) => {
    expect(parseQuantity(text)).toStrictEqual(q(amount, "item"));
  });

  test.each([["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"]])(
    "every word from eleven",
    (...words) => {
      expect(words.map((word) => parseQuantity(word).amount)).toStrictEqual([11, 12, 13, 14, 15, 16, 17, 18]);
    },
  );

  test("every word below ten, and every ten", () => {
    const ones = ["three", "four", "five", "six", "seven", "eight"];
    expect(ones.map((word) => parseQuantity(word).amount)).toStrictEqual([3, 4, 5, 6, 7, 8]);
    const tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    expect(tens.map((word) => parseQuantity(word).amount)).toStrictEqual([30, 40, 50, 60, 70, 80, 90]);
  });
});

describe("parseQuantity reads units", () => {
  test.each([
    ["$2.5 billion", q(2.5e9, "USD")],
    ["$5bn", q(5e9, "USD")],
    ["$5,000,000.00", q(5e6, "USD")],
    ["$ 5", q(5, "USD")],
    ["US$5 billion", q(5e9, "USD")],
    ["US $5", q(5, "USD")],
    ["U.S.$5", q(5, "USD")],
    ["USD 5 billion", q(5e9, "USD")],
    ["usd 5", q(5, "USD")],
    ["5 billion USD", q(5e9, "USD")],
    ["$5 billion USD", q(5e9, "USD")],
    ["$five", q(5, "USD")],
    ["5 billion US dollars", q(5e9, "USD")],
    ["5 billion U.S. dollars", q(5e9, "USD")],
    ["5 billion dollars", q(5e9, "USD")],
    ["one dollar", q(1, "USD")],
    ["one US dollar", q(1, "USD")],
    ["one U.S. dollar", q(1, "USD")],
    ["5-billion-dollar", q(5e9, "USD")],
    ["-$5 billion", q(-5e9, "USD")],
    ["−$5", q(-5, "USD")],
    ["26%", q(0.26, "share")],
    ["26 %", q(0.26, "share")],
    ["-26%", q(-0.26, "share")],
    ["25.5%", q(0.255, "share")],
    ["26 percent", q(0.26, "share")],
    ["26 per cent", q(0.26, "share")],
    ["26-percent", q(0.26, "share")],
    ["twenty-six percent", q(0.26, "share")],
    ["one percent", q(0.01, "share")],
    ["0.26 thousand percent", q(2.6, "share")],
    ["3×", q(3, "ratio")],
    ["3 ×", q(3, "ratio")],
    ["3x", q(3, "ratio")],
    ["3 times", q(3, "ratio")],
    ["three times", q(3, "ratio")],
    ["6 schools", q(6, "school")],
    ["one school", q(1, "school")],
    ["4,000 companies", q(4000, "company")],
    ["1 company", q(1, "company")],
    ["34 categories", q(34, "category")],
    ["23 projects", q(23, "project")],
    ["18 agreements", q(18, "agreement")],
    ["19 documents", q(19, "document")],
    ["1 declaration", q(1, "declaration")],
    ["60 items", q(60, "item")],
    ["90 days", q(90, "day")],
    ["90-day", q(90, "day")],
    ["90–day", q(90, "day")],
    ["90\u00a0days", q(90, "day")],
    ["180 years", q(180, "year")],
    ["180th anniversary", q(180, "year")],
    ["180th-anniversary", q(180, "year")],
    ["1st anniversary", q(1, "year")],
    ["2nd anniversary", q(2, "year")],
    ["3rd anniversary", q(3, "year")],
    ["half", q(0.5, "share")],
    ["a half", q(0.5, "share")],
    ["one quarter", q(0.25, "share")],
    ["one-fourth", q(0.25, "share")],
    ["three quarters", q(0.75, "share")],
    ["two-thirds", q(2 / 3, "share")],
    ["a third", q(1 / 3, "share")],
    ["two-fifths", q(0.4, "share")],
    ["three-tenths", q(0.3, "share")],
    ["€5 billion", q(5e9, "EUR")],
    ["5 €", q(5, "EUR")],
    ["5 million euros", q(5e6, "EUR")],
    ["KZT 5 trillion", q(5e12, "KZT")],
    ["5 billion Kazakhstani tenge", q(5e9, "KZT")],
    ["₺500", q(500, "TRY")],
    ["TRY 500", q(500, "TRY")],
    ["500 Turkish liras", q(500, "TRY")],
    ["5 bn roubles", q(5e9, "RUB")],
    ["5 billion yuan", q(5e9, "CNY")],
    ["£5", q(5, "GBP")],
    ["five pounds sterling", q(5, "GBP")],
    ["5 million yen", q(5e6, "JPY")],
    ["minus $5 billion", q(-5e9, "USD")],
    ["negative 5%", q(-0.05, "share")],
  ])("%s", (text, quantity) => {
    expect(parseQuantity(text)).toStrictEqual(quantity);
  });
});

describe("parseQuantity reads precisions", () => {
  test.each([
    ["about", "about"],
    ["close to", "about"],
    ["more than", "over"],
    ["exceeding", "over"],
    ["fewer than", "under"],
    ["nearly", "under"],
  ] as const)("%s", (word, precision) => {
    expect(parseQuantity(`${word} 60`)).toStrictEqual(q(60, "item", precision));
    expect(parseQuantity(`  ${word.toUpperCase()}\t-$2.5 billion\n`)).toStrictEqual(
      q(-2.5e9, "USD", precision),
    );
    expect(parseQuantity(`${word} two-thirds`)).toStrictEqual(q(2 / 3, "share", precision));
  });

  test("before one alone", () => {
    expect(parseQuantity("more than one")).toStrictEqual(q(1, "item", "over"));
  });
});

describe("parseQuantity with a unit", () => {
  test("gives it to a number that names none", () => {
    expect(parseQuantity("more than 60", "agreement")).toStrictEqual(q(60, "agreement", "over"));
    expect(parseQuantity("0.26", "share")).toStrictEqual(q(0.26, "share"));
    expect(parseQuantity("60", undefined as never)).toStrictEqual(q(60, "item"));
  });

  test("accepts the unit that the text names", () => {
    for (const unit of UNITS) {
      expect(parseQuantity(formatQuantity(q(5, unit)), unit)).toStrictEqual(q(5, unit));
    }
  });

  test.each([
    ["$5 billion", "company", "USD"],
    ["a quarter", "ratio", "share"],
    ["60 items", "agreement", "item"],
    ["6 schools", "item", "school"],
  ] as const)("refuses %s as %s", (text, unit, named) => {
    expect(() => parseQuantity(text, unit)).toThrow(TypeError);
    for (const part of [JSON.stringify(text), unit, named])
      expect(() => parseQuantity(text, unit)).toThrow(part);
  });

  test.each([...COUNT_UNITS, ...DURATION_UNITS])("refuses %s with digits that may be grouped", (unit) => {
    for (const text of ["1.234", "over 129.904", `1.234 ${NOUNS[unit].split(", ")[1]}`])
      expect(() => parseQuantity(text, unit), text).toThrow(/may mean 1\d+; give/);
    expect(parseQuantity("1.234 million", unit).amount).toBe(1_234_000);
    expect(parseQuantity("0.234", unit).amount).toBe(0.234);
  });

  test.each(["USD", "share", "ratio"] as const)("reads decimals of %s", (unit) => {
    expect(parseQuantity("1.234", unit)).toStrictEqual(q(1.234, unit));
  });

  test("refuses an unknown unit", () => {
    expect(() => parseQuantity("5", "companies" as never)).toThrow(RangeError);
    expect(() => parseQuantity("5", "companies" as never)).toThrow(
      /: got "companies"; did you mean "company"\?/,
    );
    expect(() => parseQuantity("5", null as never)).toThrow(TypeError);
  });
});

describe("parseQuantity refuses", () => {
  test.each([
    ["nothing", ["", " ", "\n\n", "over", "$", "%", "-", "a", "and", "million", "×", "half a", "th"]],
    [
      "other words",
      ["five-ish", "NaN", "Infinity", "__proto__", "constructor", "a school", "tens", "two thirdss"],
    ],
    [
      "digits that are not a number",
      ["12,34", "1.2.3", "1,2345", "1e400", ".5", "5.", "007", "00", "1/3", "10:30"],
    ],
    [
      "what sticks to a number",
      ["5km", "G20", "C5", "5°", "60+", "5^2", "5²", "5-member", "5bnx", "x5", "5th", "5 xs"],
    ],
    [
      "digits that may be grouped",
      [
        "129.900",
        "$129.900",
        "320.000 companies",
        "1.234",
        "1.234 days",
        "1.234th anniversary",
        "5 000,000",
        "1 000,5",
      ],
    ],
    ["digits in two columns of a table", ["18\t100", "5  000 companies"]],
    ["a scale that may belong to what is counted", ["six billion-dollar", "200 million-euro"]],
    ["digits with something unseen between", ["5\u200b6", "5\u20646", "5\u00ad6 companies"]],
    [
      "what speech means otherwise",
      ["a million five", "one billion five", "two trillion nine companies", "a hundred and a half"],
    ],
    [
      "ranges in words",
      [
        "nine hundred–one thousand companies",
        "five hundred-six thousand",
        "nine hundred\u2011one thousand companies",
        "three hundred-four million",
        "twenty–thirty companies",
        "five – six billion",
      ],
    ],
    [
      "other money",
      ["A$5", "$€5", "¥5", "5 pounds", "CHF 5", "5 try", "$5 euros", "€5 EUR 5", "AUD $5", "HK $5"],
    ],
    [
      "scales that are not read",
      ["$5 k", "5m", "5 dozen", "5 trln", "5 lakh", "five bn", "half a bn", "5 bn million"],
    ],
    ["signs in two ways", ["minus over 5", "minus -5", "plus or minus 5", "< 5", "±5"]],
    ["parts and multiples", ["half of $5 billion", "26% of 18", "twice 18", "3x companies"]],
    [
      "bounds",
      ["at least 5", "at most 5", "up to 5", "as many as 5", "as much as 5", "minimum of 5", "5 or more"],
    ],
    [
      "bounds turned",
      ["no more than 60", "not over 60", "60 or less", "60 or fewer", "60 or so", "5 or higher"],
    ],
    ["ranges", ["5-6 billion", "5–6", "$5-$6 billion", "5 - 6", "5%-6%", "between 5 and 6", "between 5"]],
    ["two qualifiers", ["over about 5", "over over 5"]],
    [
      "more words",
      ["5 billion more", "the 5", "5 Turkish companies", "5 billion.", "(5)", "$26%", "3 x", "5percent"],
    ],
    ["scales in disorder", ["5 hundred thousand", "five thousand million", "eighteen hundred million"]],
    ["signs before words", ["-five", "--5", "- 5", "-half", "$-5"]],
    [
      "ordinals",
      ["a third country", "third", "the first half", "fifth", "180th", "180 th anniversary", "1.5.th"],
    ],
    [
      "amounts no number holds",
      ["9007199254740993", "12345678901234567890", `1${"0".repeat(30)} anniversary`],
    ],
    [
      "a break",
      ["5\n\nbillion", "over\n\n5", "$\n\n5", "90\n \nday", "more\n\nthan 5", "5 billion\n\nUS dollars"],
    ],
    ["lone surrogates and control characters", ["\ud800", "5\udc00", "\u00005"]],
  ])("%s", (_reason, texts) => {
    for (const text of texts) {
      expect(() => parseQuantity(text), text).toThrow(RangeError);
      expect(() => parseQuantity(text), text).toThrow(/^Text: got ".*; give one quantity, /s);
    }
  });

  test.each([
    ["at least 5", 'no precision can express "at least"'],
    ["no more than 60", 'no precision can express "no more than"'],
    ["60 or fewer", 'no precision can express "or fewer"'],
    ["5-6 billion", "no precision can express a range"],
    ["$5 to $6 billion", "no precision can express a range"],
    ["between 5 and 6", "no precision can express a range"],
    ["129.900", '"129.900" may mean 129900'],
    ["1.234 companies", '"1.234" may mean 1234'],
    ["nine hundred–one thousand companies", "no precision can express a range"],
    ["9007199254740993", "it has more digits than a number can hold"],
  ])("%s, and says why", (text, cause) => {
    expect(() => parseQuantity(text)).toThrow(`, but ${cause}; give `);
  });

  test.each(["1,000,000,000,000 apples", "1.234 apples", "$-5", "5 apples"])(
    "%s, and names no cause that is not its own",
    (text) => {
      expect(() => parseQuantity(text)).toThrow(/^Text: got "[^"]*"; give one quantity, /);
    },
  );

  test.each([
    ["three hundred-two", 302],
    ["three hundred-fifty thousand", 350_000],
    ["two–thirds", 2 / 3],
    ["twenty–five companies", 25],
    ["ninety–day", 90],
    ["two hundred-thousand companies", 200_000],
    ["one hundred-twenty companies", 120],
    ["two million and five", 2_000_005],
    ["two million fifteen", 2_000_015],
    ["4\u2060,000 companies", 4000],
    ["$1.234", 1.234],
  ])("not %j, which looks like one of these", (text, amount) => {
    expect(parseQuantity(text).amount).toBe(amount);
  });

  test("two quantities", () => {
    expect(() => parseQuantity("$5 billion in 2024")).toThrow(RangeError);
    expect(() => parseQuantity("two thousand three million")).toThrow(RangeError);
  });

  test("texts longer than 200 characters", () => {
    expect(parseQuantity("5".padEnd(200))).toStrictEqual(q(5, "item"));
    expect(() => parseQuantity("5".padEnd(201))).toThrow(/"5 +"… \(201 characters\); give at most 200/);
    expect(() => parseQuantity("5".repeat(2_000_000))).toThrow(RangeError);
  });

  test.each([undefined, null, 5, ["5"], {}])("what is not a string: %j", (value) => {
    expect(() => parseQuantity(value as never)).toThrow(TypeError);
    expect(() => parseQuantity(value as never)).toThrow(/^Text: got /);
  });
});

describe("parseQuantity and formatQuantity", () => {
  test("give back every quantity", () => {
    fc.assert(
      fc.property(longDecimals, units, precisions, (amount, unit, precision) => {
        // "1.234 companies" may be 1234.
        fc.pre(!(unit in NOUNS && /^-?[1-9]\d{0,2}\.\d{3}$/.test(String(amount))));
        const quantity = q(amount, unit, precision);
        expect(parseQuantity(formatQuantity(quantity))).toStrictEqual(quantity);
        expect(parseQuantity(formatQuantity(quantity), unit)).toStrictEqual(quantity);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([1 / 3, 2 / 3, -1 / 3, -2 / 3, 18 / 23])("give back the share %d", (amount) => {
    fc.assert(
      fc.property(precisions, (precision) => {
        const quantity = q(amount, "share", precision);
        expect(parseQuantity(formatQuantity(quantity))).toStrictEqual(quantity);
      }),
    );
  });
});

describe("parseQuantity on any text", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    fc
      .array(
        fc.constantFrom(
          ..."about,more,than,between,and,a,half,one,two,third,thirds,twenty,hundred,thousand,million,5,2.5,$,US,%,-, ,\n,USD,dollars,day,th,anniversary,or,x,×,€".split(
            ",",
          ),
        ),
        { maxLength: 12 },
      )
      .chain((words) => fc.constantFrom(words.join(""), words.join(" "), words.join("-"))),
  );

  test("gives a sound quantity or throws a RangeError", () => {
    fc.assert(
      fc.property(anything, (text) => {
        let quantity: Quantity;
        try {
          quantity = parseQuantity(text);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(Number.isFinite(quantity.amount)).toBe(true);
        expect(Object.is(quantity.amount, -0)).toBe(false);
        expect(parseQuantity(formatQuantity(quantity))).toStrictEqual(quantity);
      }),
      { numRuns: 3000 },
    );
  });
});
