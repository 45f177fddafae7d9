import { describe, expect, test } from "vitest";
import { findQuantities } from "../../../src/quantities/find.js";
import { parseQuantity } from "../../../src/quantities/parse.js";

/** The words of the quantities of a text. */
const found = (text: string) => findQuantities(text).map(({ start, end }) => text.slice(start, end));

describe("a range", () => {
  test.each([
    "$5 to $6 billion",
    "$5 to 6 billion",
    "$5 to 6 bn",
    "$5 billion to $6 billion",
    "from $5 to $6 billion",
    "$6 to $5 billion",
    "5 to 6 schools",
    "5 to about 6",
    "from 5 to 6",
    "from 5 to 6 schools",
    "five to six million",
    "from five dollars to six million dollars",
    "5 to 6 percent",
    "26% to 30%",
    "one-third to two-thirds",
    "minus 5 to 6",
    "from 2020 to 2025",
    "5 TO 6",
    "5 to 6 to 7",
    "one to two billion dollars",
    "between one and six schools",
  ])("%j is left out, and refused as a range", (text) => {
    expect(found(`It is ${text} now.`)).toStrictEqual([]);
    expect(() => parseQuantity(text)).toThrow(
      /Ranges \("5-6 billion"\) and the words .* have no precision\.$/,
    );
  });

  test.each([
    "$5 to $6 k",
    "from $5 to $6 k",
    "from $5 million to $6 k",
    "$5 to 6 k",
    "5 to 6 k",
    "5k to 6k",
    "5 to 6 €",
    "5 to 6km",
    "5 to 6 billion euros",
    "€5 to 6 billion",
    "from 5 euros to 6 euros",
    "5 euros to 6 billion",
    "between 5 and 6 k",
    "between $5 k and $6 billion",
    "between 5k and 6",
    "$5 k to $6 billion",
    "$5-mln thousand to $6 billion",
  ])("%j is left out though an end of it is not read", (text) => {
    expect(found(`It is ${text} now.`)).toStrictEqual([]);
  });
});

describe("no range", () => {
  test.each([
    ["from $5 billion in 2024 to $15 billion", ["$5 billion", "2024", "$15 billion"]],
    ["from 5 agreements in 1999 to 18 agreements", ["5 agreements", "1999", "18 agreements"]],
    ["from $5 billion to $15 billion", ["$5 billion", "$15 billion"]],
    ["from $5 billion to $15", ["$5 billion", "$15"]],
    ["from $500 to about $600", ["$500", "about $600"]],
    ["from 26% to 30%", ["26%", "30%"]],
    ["from 5 schools to 6 schools", ["5 schools", "6 schools"]],
    ["boost our trade turnover to $15 billion", ["$15 billion"]],
    ["5 companies to 6 schools", ["5 companies", "6 schools"]],
    ["$5 billion to 18 projects", ["$5 billion", "18 projects"]],
    ["$5 billion to 4,000 Turkish companies", ["$5 billion", "4,000"]],
    ["18 schools to 4,000 companies", ["18 schools", "4,000 companies"]],
    ["18 schools to 4,000 Turkish companies", ["18 schools", "4,000"]],
    ["gave 5 to one of them", ["5"]],
    ["€5 billion to $6 billion", ["$6 billion"]],
    ["6 schools – one in Astana", ["6 schools"]],
    ["this one – 6 schools", ["6 schools"]],
    ["one and 6 schools", ["6 schools"]],
    ["5 to the 6", ["5", "6"]],
    ["5\n\nto 6", ["5", "6"]],
    ["5 to\n\n6", ["5", "6"]],
    ["in 24\n\n- 5 schools", ["24", "5 schools"]],
  ])("%j", (text, expected) => {
    expect(found(text)).toStrictEqual(expected);
  });

  test("of years is one, of a year and a greater number none", () => {
    expect(found("2024 to 4,000 companies")).toStrictEqual(["2024", "4,000 companies"]);
    expect(found("1800 to 4,000 companies")).toStrictEqual([]);
    expect(found("20244 to 40,000 companies")).toStrictEqual([]);
    expect(found("12024 to 40,000 companies")).toStrictEqual([]);
    expect(found("2,024 to 4,000 companies")).toStrictEqual([]);
    expect(found("2024 schools to 4,000 schools")).toStrictEqual([]);
    expect(found("about 2024 to 4,000 schools")).toStrictEqual([]);
  });
});
