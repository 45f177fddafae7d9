import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumbers } from "../../../src/quantities/clusters.js";
import { parseQuantity } from "../../../src/quantities/parse.js";

/** The numbers of a text, as "words: quantity", or the words alone of one that is not read. */
function numbers(text: string): string[] {
  return readNumbers(text).map(({ start, end, quantity }) => {
    const words = text.slice(start, end);
    return quantity === undefined
      ? words
      : `${words}: ${quantity.precision} ${quantity.amount} ${quantity.unit}`;
  });
}

describe("readNumbers reads", () => {
  test.each([
    ["$5 billion in 2024", ["$5 billion: stated 5000000000 USD", "2024: stated 2024 item"]],
    ["including more than 60 agreements and treaties.", ["more than 60 agreements: over 60 agreement"]],
    ["approximately 4,000 Turkish companies", ["approximately 4,000: about 4000 item"]],
    ["have exceeded $2.5 billion.", ["exceeded $2.5 billion: over 2500000000 USD"]],
    ["Around 85% of overland trade", ["Around 85%: about 0.85 share"]],
    ["a quarter of its grain, and 26% of it", ["a quarter: stated 0.25 share", "26%: stated 0.26 share"]],
    ["one-third of its cotton", ["one-third: stated 0.3333333333333333 share"]],
    ["two Maarif Foundation schools", ["two: stated 2 item"]],
    ["a 90-day visa-free regime", ["90-day: stated 90 day"]],
    ["the 180th anniversary of", ["180th anniversary: stated 180 year"]],
    ["(18 of 23 projects)", ["18: stated 18 item", "23 projects: stated 23 project"]],
    ["In 2024, 18 agreements", ["2024: stated 2024 item", "18 agreements: stated 18 agreement"]],
    ["to $15 billion by 2030", ["$15 billion: stated 15000000000 USD", "2030: stated 2030 item"]],
    ["July 29, 2025", ["29: stated 29 item", "2025: stated 2025 item"]],
    ["18 agreements and $5bn", ["18 agreements: stated 18 agreement", "$5bn: stated 5000000000 USD"]],
    [
      "2.5 trillion tenge ($5 billion)",
      ["2.5 trillion tenge: stated 2500000000000 KZT", "$5 billion: stated 5000000000 USD"],
    ],
    ["A $5 billion project", ["$5 billion: stated 5000000000 USD"]],
    ["USD1,500 million", ["USD1,500 million: stated 1500000000 USD"]],
    ["4 000 companies", ["4 000 companies: stated 4000 company"]],
    ["a hundred and fifty schools", ["a hundred and fifty schools: stated 150 school"]],
    ["five billion dollars", ["five billion dollars: stated 5000000000 USD"]],
    ["It rose six\u00adteen percent", ["six\u00adteen percent: stated 0.16 share"]],
    ["Did he say 15 billion?", ["15 billion: stated 15000000000 item"]],
    ["34 categories—$1 billion", ["34 categories: stated 34 category", "$1 billion: stated 1000000000 USD"]],
    ["an estimated $5 billion", ["an estimated $5 billion: about 5000000000 USD"]],
    ["34 categories - 18 of them", ["34 categories: stated 34 category", "18"]],
    ["1. A $5 billion project", ["1: stated 1 item", "$5 billion: stated 5000000000 USD"]],
    [
      "$5 billion (2.5 trillion tenge)",
      ["$5 billion: stated 5000000000 USD", "2.5 trillion tenge: stated 2500000000000 KZT"],
    ],
    ["18 agreements\n\n5 schools", ["18 agreements: stated 18 agreement", "5 schools: stated 5 school"]],
    ["a joint declaration", []],
  ])("%s", (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe("readNumbers leaves unread", () => {
  test.each([
    // Joined numbers, of which none says what is meant.
    "17 or 18 schools",
    "17 or even 18 schools",
    "$5 billion and $300 million",
    "$5 or $6 billion",
    "$5 to $6 billion",
    "5-6 billion",
    "$5—6 billion",
    "20~100",
    "5 … 6",
    "1950 or 2000 companies",
    "8- to 16-year",
    "between about $5 billion and $6 billion",
    "5, 6 and 7 billion",
    "one in four companies",
    "18 out of 23 projects",
    "half of $5 billion",
    "$1.8bn over 15 years",
    // Numbers in a form that is not read.
    "5 million 300 thousand dollars",
    "three million, two hundred",
    "hundred and fifty companies",
    "$5 1/2 billion",
    "three million and a half",
    "two point five billion dollars",
    "five dollars and a half",
    "$3 and 50",
    "thirty-two quintillion",
    "4.000 companies",
    "30, 000 companies",
    "$119. 95",
    "a billion five",
    "nineteen oh five",
    "quarter of a million",
    "5 per 100",
    "5 per mille",
    "5 ‰",
    "5 basis points",
    "5 -- 7 billion",
    "5 thru 7 billion",
    "five down to three billion",
    "5 · 10 billion",
    // Scales and currencies that are not known.
    "$1.2 trln",
    "10 grand",
    "four crore",
    "five dozs",
    "5 lacs",
    "three score",
    "5 gross",
    "5 odd billion",
    "5 bilion",
    "5 milyar",
    "NT $5",
    "AU$5",
    "30 MUSD",
    "HK $5 billion",
    "A$5",
    "CHF 5 billion",
    "¥5 billion",
    "$5 billion Canadian",
    // What is next to a number, or written onto it.
    "COVID-19",
    "G20",
    "5km",
    "18-member",
    "5'11",
    "60+",
    "$5 billion-plus",
    "< 5",
    "twice $5 billion",
    "no more than 60 agreements",
    "less than or equal to 100",
    "60 or more",
    "60 upwards",
    "not quite 60",
    "60's",
    "all but 5 projects",
    "hardly 60 agreements",
    "$6 billion less $1 billion",
    "six billion-dollar",
    "26% points",
    "one hundred twenty fifth",
    "over five years",
  ])("%s", (text) => {
    expect(numbers(`There was ${text}, they say.`)).toEqual([text]);
  });

  test.each([
    ["Two schools operate and a third is being built.", "a third"],
    ["by a quarter of a percentage point", "a quarter"],
    ["in the last quarter of that year", "quarter"],
    ["one of them", "one"],
    ["On July 29 500 people came", "29 500"],
    ["a profit of ($99.99) only", "$99.99"],
    ["It froze at - 20 degrees", "20"],
    ["It froze at \u2212 20 degrees", "20"],
    ["a factor of point 77", "77"],
    ["c. 500 people", "500"],
    ["It cost 6 × $1 billion", "$1 billion"],
    ["It exceeded the $3 billion mark", "$3 billion"],
    ["It exceeded by $3 billion what was planned", "$3 billion"],
    ["It was double the 18 agreements", "18 agreements"],
    ["He paid $6 (or 7) billion", "$6"],
    ["He paid $6 [sic] billion", "$6"],
    ["He paid A $5 billion", "$5 billion"],
    ["He paid Mex $5 billion", "$5 billion"],
    ["He paid N.T. $5 billion", "$5 billion"],
    ["He paid in Hong Kong $5 billion", "$5 billion"],
    ["He paid canadian $5 billion", "$5 billion"],
    ["He paid $5 billion in Canadian dollars", "$5 billion"],
    ["He paid $5 billion (HKD)", "$5 billion"],
    ["He paid $5 billion New Zealand", "$5 billion"],
    ["He paid 5 Hong Kong dollars", "5"],
    ["He paid Syrian £5", "£5"],
  ])("in %j", (text, words) => {
    expect(numbers(text)).toContain(words);
  });
});

describe("readNumbers on any text", () => {
  const word = fc.constantFrom(
    ..."about,more than,no,between,and,a,half,one,two,third,twenty,hundred,million,5,2.5,4 000,2024,$,US,USD,%,-,—,.,\n\n,dollars,day,th,or,in,of,to,schools,km,€,the,May,\ud800,\u200b,½".split(
      ",",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(word, { maxLength: 15 }).chain((words) => fc.constantFrom(words.join(""), words.join(" "))),
  );

  test("gives places in order, and only what parseQuantity reads there", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, quantity } of readNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          if (quantity !== undefined) expect(parseQuantity(text.slice(start, end))).toStrictEqual(quantity);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "5",
    ",000",
    " 000",
    "five ",
    "5 and ",
    "a ",
    "over ",
    "$",
    "- ",
    "G20",
    "½",
    "\u200b5",
    "illion",
  ])("reads kilobytes of %j", (part) => {
    const values = readNumbers(part.repeat(20_000 / part.length)).filter(
      ({ quantity }) => quantity !== undefined,
    );
    expect(values).toEqual([]);
  });
});
