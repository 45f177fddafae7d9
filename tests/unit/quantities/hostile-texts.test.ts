import { expect, test } from "vitest";
import { findQuantities } from "../../../src/quantities/find.js";

test.each([
  ["5 billion ", 100_000],
  ["about ", 0],
  ["one ", 0],
  ["two hundred and ", 65_000],
  ["million ", 0],
  ["a ", 0],
  ["$", 0],
  ["1", 0],
  ["1,", 0],
  ["1-", 0],
  ["- ", 0],
  ["\n ", 0],
  ["\ud800", 0],
  ["€5 to ", 0],
  ["minus ", 0],
  ["five bn ", 0],
  ["5 Turkish ", 100_000],
  ["the ", 0],
  ["a third of the ", 0],
  ["half of 5 ", 0],
  ["twice 5 ", 0],
  ["AUD $", 0],
  ["< ", 0],
  [">= 5 ", 0],
])("scans a megabyte of %j", (part, least) => {
  const text = part.repeat(Math.ceil(1_000_000 / part.length));
  const quantities = findQuantities(text);
  if (least === 0) expect(quantities).toStrictEqual([]);
  else expect(quantities.length).toBeGreaterThanOrEqual(Math.min(least, 30_000));
});
