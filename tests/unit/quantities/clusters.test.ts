import { describe, expect, test } from "vitest";
import { readNumbers } from "../../../src/quantities/clusters.js";

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
    ["18 of which", ["18: stated 18 item"]],
    ["(18 of 23 projects)", ["18: stated 18 item", "23 projects: stated 23 project"]],
    ["two Maarif Foundation schools", ["two: stated 2 item"]],
    ["a 90-day visa-free regime", ["90-day: stated 90 day"]],
    ["the 180th anniversary of", ["180th anniversary: stated 180 year"]],
    ["In 2024, 18 agreements", ["2024: stated 2024 item", "18 agreements: stated 18 agreement"]],
    ["18 agreements and $5bn", ["18 agreements: stated 18 agreement", "$5bn: stated 5000000000 USD"]],
    ["4 000 companies", ["4 000 companies: stated 4000 company"]],
    ["Did he say 15 billion?", ["15 billion: stated 15000000000 item"]],
    ["a joint declaration", []],
  ])("%s", (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe("readNumbers leaves unread", () => {
  test.each([
    "17 or 18 schools",
    "HK $5 billion",
    "$5 billion Canadian",
    "5 million 300 thousand dollars",
    "$5 or $6 billion",
    "5—6",
    "20~100",
    "between about $5 billion and $6 billion",
    "$1.2 trln",
    "30 MUSD",
    "$5 1/2 billion",
    "three million and a half",
    "two point five billion dollars",
    "one in four companies",
    "one hundred twenty fifth",
    "COVID-19",
    "no more than 60 agreements",
    "4.000 companies",
    "USD1,500 million",
    "$119. 95",
  ])("%s", (text) => {
    expect(numbers(`There was ${text}, they say.`)).toEqual([text]);
  });
});
