import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PRECISIONS, type Precision } from "../../../src/generated/vocabularies.js";
import type { Quantity } from "../../../src/model/quantity.js";
import { compare } from "../../../src/quantities/compare.js";
import { decimals, precisions, quantities, slack, trueValue } from "./arbitraries.js";

const agreements = (amount: number, precision: Precision): Quantity<"agreement"> => ({
  amount,
  unit: "agreement",
  precision,
});

/** For each pair of words the answers for 1 against 2, 2 against 2 and 2 against 1. */
const answers: Record<string, readonly (-1 | 0 | 1 | undefined)[]> = {
  "stated stated": [-1, 0, 1],
  "stated over": [-1, -1, undefined],
  "stated under": [undefined, 1, 1],
  "over stated": [undefined, 1, 1],
  "over under": [undefined, 1, 1],
  "under stated": [-1, -1, undefined],
  "under over": [-1, -1, undefined],
};

describe.each(PRECISIONS.flatMap((first) => PRECISIONS.map((second) => [first, second] as const)))(
  "compare %s with %s",
  (first, second) => {
    test.each([
      [0, 1, 2],
      [1, 2, 2],
      [2, 2, 1],
    ])("case %d: %d against %d", (index, a, b) => {
      const expected = answers[`${first} ${second}`]?.[index];
      expect(compare(agreements(a, first), agreements(b, second))).toBe(expected);
    });
  },
);

test("zero has no sign", () => {
  expect(compare(agreements(-0, "stated"), agreements(0, "stated"))).toBe(0);
});

test("turns round with its operands", () => {
  const any = quantities("agreement");
  fc.assert(
    fc.property(any, any, (a, b) => {
      const there = compare(a, b);
      expect(compare(b, a)).toBe(there === undefined ? undefined : 0 - there);
    }),
  );
});

test("answers only what is true of every value the words allow", () => {
  fc.assert(
    fc.property(decimals, precisions, decimals, precisions, slack, slack, (a, p, b, q, aSlack, bSlack) => {
      const first = agreements(a, p);
      const second = agreements(b, q);
      const answer = compare(first, second);
      if (answer === undefined) return;
      expect([p, q]).not.toContain("about");
      // Truths may lie beyond a number's digits at worst on the bound itself, never on its wrong side.
      const truth = trueValue(first, aSlack) - trueValue(second, bSlack);
      expect(answer * truth).toBeGreaterThanOrEqual(0);
      if (answer === 0) expect(truth).toBe(0);
    }),
    { numRuns: 1000 },
  );
});
