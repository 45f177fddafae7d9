import { describe, expect, it } from "vitest";
import { oneOfThese, unknownWord, wrongValue } from "../../../src/text/errors.js";

const UNITS = ["USD", "share", "day"];

describe("an error", () => {
  it.each([
    [5, "Unit: got 5; give a text."],
    [undefined, "Unit: got nothing; give a text."],
    [{}, "Unit: got an object; give a text."],
  ])("about the wrong value %j says what it is about, what came and what is allowed", (came, message) => {
    expect(wrongValue("Unit", came, "a text")).toBe(message);
  });

  it("about an unknown word names the one that was meant, or all there are", () => {
    expect(unknownWord("Unit", "usd", UNITS)).toBe('Unit: got "usd"; did you mean "USD"?');
    expect(unknownWord("Unit", "goat", UNITS)).toBe('Unit: got "goat"; give one of "USD", "share", "day".');
    expect(unknownWord("Unit", ["USD"], UNITS)).toBe(
      'Unit: got an array; give one of "USD", "share", "day".',
    );
  });

  it("stays short, whatever came and however many words there are", () => {
    const words = Array.from({ length: 1000 }, (_, index) => `word-${index}`);
    expect(unknownWord("Word", "x".repeat(10_000), words).length).toBeLessThan(400);
  });
});

it.each([
  [["USD"], '"USD"'],
  [UNITS, 'one of "USD", "share", "day"'],
  [Array.from({ length: 14 }, (_, index) => `${index}`), /^one of "0", .*"11" and 2 more$/],
])("a list of words is written out: %j", (words, text) => {
  expect(oneOfThese(words)).toMatch(text);
});
