import { expect, test } from "vitest";
import { findQuantities } from "../../../src/quantities/find.js";
import { parseQuantity } from "../../../src/quantities/parse.js";

/** The words of the quantities of a text. */
const found = (text: string) => findQuantities(text).map(({ start, end }) => text.slice(start, end));

test.each([..."<>≤≥≦≧≲≳⩽⩾~∼≃≅≈≠±∓", "<=", ">=", "~="])("an amount after %s is not what is stated", (sign) => {
  for (const amount of ["$5 billion", "US$5 billion", "18 projects", "26%", "-5"]) {
    for (const text of [`${sign} ${amount}`, `${sign}${amount}`]) {
      expect(found(`It was ${text}, they say.`), text).toStrictEqual([]);
      expect(() => parseQuantity(text), text).toThrow(RangeError);
    }
  }
});

test.each([
  ["5 < 6", ["5"]],
  ["<\n\n5 schools", ["5 schools"]],
  ["a < b, 5 schools", ["5 schools"]],
  ["x = 5 and y == 6", ["5", "6"]],
  ["between > 5 and 6", ["6"]],
  ["> $5 to $6 billion", []],
  ["< about 5", []],
])("%j", (text, expected) => {
  expect(found(text)).toStrictEqual(expected);
});
