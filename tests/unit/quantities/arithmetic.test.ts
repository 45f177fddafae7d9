import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PRECISIONS, type Precision } from "../../../src/generated/vocabularies.js";
import type { Quantity } from "../../../src/model/quantity.js";
import { ratioOf, shareOf, subtractQuantities, sumQuantities } from "../../../src/quantities/arithmetic.js";
import { combinePrecisions, oppositePrecision } from "../../../src/quantities/precision.js";
import { allows, decimals, finite, precisions, quantities, slack, trueValue } from "./arbitraries.js";

const usd = (amount: number, precision: Precision = "stated"): Quantity<"USD"> => ({
  amount,
  unit: "USD",
  precision,
});
const money = quantities("USD");

/** The result, or undefined where no number holds it. */
function orTooLarge<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
}

const add = (first: Quantity<"USD">, ...rest: readonly Quantity<"USD">[]) => sumQuantities([first, ...rest]);

describe("sumQuantities", () => {
  test.each([
    ["two", [usd(2.5e9, "over"), usd(1.3e9)], usd(3.8e9, "over")],
    ["one", [usd(5, "about")], usd(5, "about")],
    ["decimals", [usd(0.1), usd(0.2)], usd(0.3)],
    ["three that leave about", [usd(1, "over"), usd(2), usd(3, "under")], usd(6, "about")],
    ["opposites", [usd(-5), usd(5)], usd(0)],
  ] as const)("adds %s", (_name, quantities, total) => {
    expect(sumQuantities(quantities)).toStrictEqual(total);
    expect(sumQuantities(new Set(quantities))).toStrictEqual(total);
  });

  test("has nothing to say of no quantities", () => {
    expect(sumQuantities<"USD">([] as readonly Quantity<"USD">[])).toBeUndefined();
  });

  test("takes a list", () => {
    const listless = sumQuantities as (quantities: unknown) => unknown;
    for (const value of [usd(5), undefined, 5, "USD"]) {
      expect(() => listless(value)).toThrow(TypeError);
      expect(() => listless(value)).toThrow(/^Quantities: got /);
    }
  });

  test("is commutative and associative", () => {
    fc.assert(
      fc.property(money, money, money, (a, b, c) => {
        expect(add(a, b)).toStrictEqual(add(b, a));
        expect(add(add(a, b), c)).toStrictEqual(add(a, add(b, c)));
        expect(add(a, b, c)).toStrictEqual(add(add(a, b), c));
      }),
    );
  });

  test("has a stated zero as its identity", () => {
    fc.assert(
      fc.property(money, (a) => {
        expect(add(a, usd(0))).toStrictEqual(a);
      }),
    );
  });

  test("says nothing that is untrue of the values its words allow", () => {
    fc.assert(
      fc.property(money, money, slack, slack, (a, b, aSlack, bSlack) => {
        expect(allows(add(a, b), trueValue(a, aSlack) + trueValue(b, bSlack))).toBe(true);
      }),
    );
  });
});

describe("subtractQuantities", () => {
  test.each([
    [usd(15e9), usd(5e9, "over"), usd(10e9, "under")],
    [usd(15e9), usd(5e9, "under"), usd(10e9, "over")],
    [usd(15e9, "over"), usd(5e9, "under"), usd(10e9, "over")],
    [usd(15e9, "over"), usd(5e9, "over"), usd(10e9, "about")],
    [usd(0.3), usd(0.1), usd(0.2)],
    [usd(5), usd(8, "about"), usd(-3, "about")],
    [usd(5), usd(5), usd(0)],
    [usd(0), usd(0), usd(0)],
  ])("%j less %j is %j", (minuend, subtrahend, rest) => {
    expect(subtractQuantities(minuend, subtrahend)).toStrictEqual(rest);
  });

  test("a whole less one third is two thirds", () => {
    const whole = { amount: 1, unit: "share", precision: "stated" } as const;
    expect(subtractQuantities(whole, { ...whole, amount: 1 / 3 }).amount).toBe(2 / 3);
  });

  // Taking a bound away again leaves "about": what was over is still over, but by how much is lost.
  test.each(PRECISIONS.flatMap((a) => PRECISIONS.map((b) => [a, b] as const)))(
    "undoes the sum of %s and %s just where the second is stated or the first is about",
    (a, b) => {
      fc.assert(
        fc.property(decimals, decimals, (first, second) => {
          const back = subtractQuantities(sumQuantities([usd(first, a), usd(second, b)]), usd(second, b));
          expect(back.amount).toBe(first);
          expect(back.precision).toBe(b === "stated" || a === "about" ? a : "about");
        }),
      );
    },
  );

  test("is the sum with the opposite", () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        const opposite = usd(0 - b.amount, oppositePrecision(b.precision));
        expect(subtractQuantities(a, b)).toStrictEqual(add(a, opposite));
      }),
    );
  });

  test("says nothing that is untrue of the values its words allow", () => {
    fc.assert(
      fc.property(money, money, slack, slack, (a, b, aSlack, bSlack) => {
        expect(allows(subtractQuantities(a, b), trueValue(a, aSlack) - trueValue(b, bSlack))).toBe(true);
      }),
    );
  });
});

describe("ratioOf", () => {
  test.each([
    // A positive divisor keeps the dividend's direction, a negative one turns it.
    [usd(15, "over"), usd(5), 3, "over"],
    [usd(15, "over"), usd(-5), -3, "under"],
    [usd(-15, "under"), usd(-5), 3, "over"],
    // A positive dividend turns the divisor's direction, a negative one keeps it, zero drops it.
    [usd(15), usd(5, "over"), 3, "under"],
    [usd(15), usd(5, "under"), 3, "over"],
    [usd(-15), usd(5, "over"), -3, "over"],
    [usd(-15), usd(-5, "under"), 3, "under"],
    [usd(0), usd(5, "about"), 0, "stated"],
    [usd(0, "over"), usd(5, "about"), 0, "over"],
    [usd(0, "over"), usd(-5, "under"), 0, "under"],
    // Both.
    [usd(15, "over"), usd(5, "under"), 3, "over"],
    [usd(15, "over"), usd(5, "over"), 3, "about"],
    [usd(15, "about"), usd(5), 3, "about"],
    [usd(0.3), usd(0.1), 3, "stated"],
  ] as const)("%j by %j is %d, %s", (dividend, divisor, amount, precision) => {
    expect(ratioOf(dividend, divisor)).toStrictEqual({ amount, unit: "ratio", precision });
    expect(shareOf(dividend, divisor)).toStrictEqual({ amount, unit: "share", precision });
  });

  test("says nothing that is untrue of the values its words allow, of any sign", () => {
    fc.assert(
      fc.property(money, money, slack, slack, (a, b, aSlack, bSlack) => {
        fc.pre(b.amount !== 0);
        expect(allows(ratioOf(a, b), trueValue(a, aSlack) / trueValue(b, bSlack))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("of positive amounts combines as the difference does", () => {
    fc.assert(
      fc.property(precisions, precisions, (a, b) => {
        expect(ratioOf(usd(6, a), usd(3, b)).precision).toBe(combinePrecisions(a, oppositePrecision(b)));
      }),
    );
  });

  test.each([
    ["ratioOf", ratioOf],
    ["shareOf", shareOf],
  ])("%s refuses to divide by zero, however loosely it is known", (name, divide) => {
    expect(() => divide(usd(5e9, "over"), usd(0, "about"))).toThrow(`of ${name}: got about 0 USD`);
    expect(() => divide(usd(1), usd(-0))).toThrow(RangeError);
  });
});

test("no operation gives NaN, an infinity or a negative zero", () => {
  const any = quantities("USD", finite);
  fc.assert(
    fc.property(any, any, (a, b) => {
      const operations: readonly (() => Quantity)[] = [
        () => add(a, b),
        () => subtractQuantities(a, b),
        () => ratioOf(a, b),
        () => shareOf(a, b),
      ];
      for (const operation of operations) {
        const amount = orTooLarge(operation)?.amount ?? 0;
        expect(Number.isFinite(amount)).toBe(true);
        expect(Object.is(amount, -0)).toBe(false);
      }
    }),
  );
});

test("about never becomes more certain in a sum or difference", () => {
  fc.assert(
    fc.property(money, money, (a, b) => {
      fc.pre(a.precision === "about" || b.precision === "about");
      expect(add(a, b).precision).toBe("about");
      expect(subtractQuantities(a, b).precision).toBe("about");
    }),
  );
});
