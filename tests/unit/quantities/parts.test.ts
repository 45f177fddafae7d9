import { expect, test } from "vitest";
import { findQuantities } from "../../../src/quantities/find.js";
import { parseQuantity } from "../../../src/quantities/parse.js";

/** The words of the quantities of a text. */
const found = (text: string) => findQuantities(text).map(({ start, end }) => text.slice(start, end));

test.each([
  "half of $5 billion",
  "half of over $5 billion",
  "half of €5 billion",
  "a tenth of $5 billion",
  "about a tenth of $5 billion",
  "at least a tenth of $5 billion",
  "a third of 18 projects",
  "two-thirds of the 18 projects",
  "26% of 18 projects",
  "26 percent of all the 18 projects",
  "a quarter of one percent",
  "a fraction of $5 billion",
  "a multiple of $5 billion",
  "the other half of $5 billion",
  "half the $5 billion",
  "half its 18 projects",
  "half of $5 to $6 billion",
  "two times $5 billion",
  "three times the $5 billion",
  "three times more than $5 billion",
  "3x the 18 projects",
  "3× $5 billion",
  ..."twice thrice double triple treble quadruple".split(" ").map((word) => `${word} $5 billion`),
  ..."a an the its their our his her this that these those all"
    .split(" ")
    .map((word) => `twice ${word} 18 projects`),
  "Double\nthe\n18 projects",
])("neither number of %j is what is stated", (text) => {
  expect(found(`It was ${text}, they say.`)).toStrictEqual([]);
  expect(() => parseQuantity(text)).toThrow(/^parseQuantity: cannot read /);
});

test.each([
  ["a quarter of the wool, one-third of its salt, 26% of sugar", ["a quarter", "one-third", "26%"]],
  ["23 projects, 18 of which are operational", ["23 projects", "18"]],
  ["one of 18 projects", ["18 projects"]],
  ["18 of 23 projects", ["18", "23 projects"]],
  ["18 projects, twice $5 billion", ["18 projects"]],
  ["half of one of them", ["half"]],
  ["half of it, 18 projects", ["half", "18 projects"]],
  ["half of the trade; 18 projects", ["half", "18 projects"]],
  ["a quarter, the 18 projects", ["a quarter", "18 projects"]],
  ["26% 18 projects", ["26%", "18 projects"]],
  ["rose by a third to $5 billion", ["a third", "$5 billion"]],
  ["rose three times to $5 billion", ["three times", "$5 billion"]],
  ["rose three times, $5 billion", ["three times", "$5 billion"]],
  ["three times over 5 years, twice over 90 days", ["three times", "over 5 years", "over 90 days"]],
  ["a quarter of 2024 exports", ["a quarter", "2024"]],
  ["in the first half of 2025", ["2025"]],
  ["three times the 2024 level", ["three times", "2024"]],
  ["twice in 5 years", ["5 years"]],
  ["trade will double; $5 billion", ["$5 billion"]],
  ["twice\n\n$5 billion", ["$5 billion"]],
  ["twice the\n\n$5 billion", ["$5 billion"]],
  ["Up by half\n\nOf $5 billion", ["half", "$5 billion"]],
  ["of $5 billion", ["$5 billion"]],
  ["the $5 billion", ["$5 billion"]],
])("%j", (text, expected) => {
  expect(found(text)).toStrictEqual(expected);
});
