import { expect, test } from "vitest";
import { findQuantities } from "../../../src/quantities/find.js";
import { qualifiers } from "./qualifiers.js";

/** The quantities of a text, as "about 5 USD". */
const found = (text: string) =>
  findQuantities(text).map(({ quantity: { amount, unit, precision } }) => `${precision} ${amount} ${unit}`);

// One test: the words are put in order when the first is looked up, and each must be there whichever that is.
test("every word of the grammar is known in running text", () => {
  for (const [precision, words] of Object.entries(qualifiers)) {
    for (const word of words) expect(found(`It is ${word} 7 now.`), word).toEqual([`${precision} 7 item`]);
  }
  expect(found("It is in excess of 7.")).toEqual(["over 7 item"]);

  const bounds =
    "at least,at most,up to,as many as,as much as,as few as,as little as,a minimum of,a maximum of,between";
  for (const word of bounds.split(",")) expect(found(`It is ${word} 7 now.`), word).toEqual([]);
  const after = "or more,or less,or fewer,or greater,or higher,or above,or over,or so";
  for (const word of after.split(",")) expect(found(`It is 7 ${word} now.`), word).toEqual([]);

  for (const money of [
    "$7",
    "US$7",
    "U.S.$7",
    "USD 7",
    "USD $7",
    "7 USD",
    "7 dollars",
    "7 US dollars",
    "7 U.S. dollars",
  ]) {
    expect(found(`It is ${money} now.`), money).toEqual(["stated 7 USD"]);
  }
  for (const money of ["a dollar", "a US dollar", "a U.S. dollar"]) {
    expect(found(`It is ${money.replace("a", "1")} now.`), money).toEqual(["stated 1 USD"]);
  }
  for (const share of ["7%", "7 percent", "7 per cent"]) expect(found(share)).toEqual(["stated 0.07 share"]);
  for (const ratio of ["7×", "7x", "7 times"]) expect(found(ratio)).toEqual(["stated 7 ratio"]);

  const nouns = {
    company: "companies",
    project: "projects",
    agreement: "agreements",
    declaration: "declarations",
    document: "documents",
    category: "categories",
    school: "schools",
    item: "items",
    day: "days",
    year: "years",
  };
  for (const [one, other] of Object.entries(nouns)) {
    expect(found(`It is 1 ${one} of 7 ${other}.`)).toEqual([`stated 1 ${one}`, `stated 7 ${one}`]);
  }
});

test("top is a rank and no precision", () => {
  expect(found("the top 10 companies")).toEqual(["stated 10 company"]);
  expect(found("Trade topped $5 billion and did not surpass $6 billion.")).toEqual(["over 5000000000 USD"]);
});
