import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PRECISIONS, type Precision } from "../../../src/generated/vocabularies.js";
import type { Quantity } from "../../../src/model/quantity.js";
import { compareQuantities, exceeds } from "../../../src/quantities/compare.js";
import { decimals, precisions, quantities, slack, trueValue } from "./arbitraries.js";

const agreements = (amount: number, precision: Precision): Quantity<"agreement"> => ({
  amount,
  unit: "agreement",
  precision,
});
const any = quantities("agreement");

describe("compareQuantities", () => {
  test.each([
    [agreements(1, "over"), agreements(2, "under"), -1],
    [agreements(2, "under"), agreements(1, "over"), 1],
    [agreements(2, "under"), agreements(2, "stated"), -1],
    [agreements(2, "stated"), agreements(2, "about"), 0],
    [agreements(2, "over"), agreements(2, "about"), 1],
    [agreements(-0, "stated"), agreements(0, "stated"), 0],
  ] as const)("%j with %j: %d", (first, second, order) => {
    expect(compareQuantities(first, second)).toBe(order);
  });

  test("sorts, however the list was mixed", () => {
    fc.assert(
      fc.property(fc.array(any), (list) => {
        const sorted = [...list].sort(compareQuantities);
        for (const [index, quantity] of sorted.entries()) {
          for (const later of sorted.slice(index)) expect(compareQuantities(quantity, later)).not.toBe(1);
        }
      }),
    );
  });
});

/** For each pair of words, whether 1, 2 and 3 exceed 2. */
const answers: Readonly<Record<string, readonly (boolean | undefined)[]>> = {
  "stated stated": [false, false, true],
  "stated over": [false, false, undefined],
  "stated under": [undefined, true, true],
  "over stated": [undefined, true, true],
  "over under": [undefined, true, true],
  "under stated": [false, false, undefined],
  "under over": [false, false, undefined],
};

describe.each(PRECISIONS.flatMap((first) => PRECISIONS.map((second) => [first, second] as const)))(
  "exceeds: %s against %s",
  (first, second) => {
    test.each([1, 2, 3])("%d against 2", (amount) => {
      const expected = answers[`${first} ${second}`]?.[amount - 1];
      expect(exceeds(agreements(amount, first), agreements(2, second))).toBe(expected);
    });
  },
);

test("exceeds answers only what is true of every value the words allow", () => {
  fc.assert(
    fc.property(decimals, precisions, decimals, precisions, slack, slack, (a, p, b, q, aSlack, bSlack) => {
      const first = agreements(a, p);
      const second = agreements(b, q);
      const answer = exceeds(first, second);
      if (answer === undefined) return;
      expect([p, q]).not.toContain("about");
      // Truths may lie beyond a number's digits at worst on the bound itself, never on its wrong side.
      const truth = trueValue(first, aSlack) - trueValue(second, bSlack);
      if (answer) expect(truth).toBeGreaterThanOrEqual(0);
      else expect(truth).toBeLessThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});
