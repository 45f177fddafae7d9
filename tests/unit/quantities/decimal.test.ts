import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDecimals, divideDecimals, readDecimal } from "../../../src/quantities/decimal.js";
import { finite } from "./arbitraries.js";

describe("addDecimals", () => {
  test.each([
    [[0.1, 0.2], 0.3],
    [[0.3, -0.1], 0.2],
    [[1.1, 2.2, 3.3], 6.6],
    [[1e21, 1], 1e21],
    [[1e16, 1, 1, -1e16], 2],
    [[1e-7, 2e-7], 3e-7],
    [[5e-324, 5e-324], 1e-323],
    [[1.7976931348623157e308, -1.7976931348623157e308], 0],
    [[-0], 0],
    [[], 0],
    [[-1.5, -2.25], -3.75],
  ])("adds %j to %d", (values, total) => {
    expect(addDecimals(values)).toBe(total);
  });

  test.each([
    [[1 / 3, 2 / 3], 1],
    [[1 / 3, 1 / 3], 2 / 3],
    [[1, -1 / 3], 2 / 3],
    [[1 / 3, -2 / 3], -1 / 3],
    [[1, -2 / 3], 1 / 3],
    [[0.25, 1 / 3], 7 / 12],
  ])("keeps thirds exact: %j is %d", (values, total) => {
    expect(addDecimals(values)).toBe(total);
  });

  test("rounds once, at the end", () => {
    expect(addDecimals(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
  });

  test("refuses a sum that no number holds", () => {
    expect(() => addDecimals([1.7e308, 1.7e308])).toThrow(RangeError);
    expect(() => addDecimals([1.7e308, 1.7e308])).toThrow(/1\.7976931348623157e\+308/);
  });

  test("gives every number back unchanged, its sign too, and no negative zero", () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(addDecimals([value])).toBe(value + 0);
      }),
    );
  });

  test("agrees with BigInt on cents", () => {
    const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const toNumber = (value: bigint) => Number(`${value}e-2`);
        expect(addDecimals([toNumber(a), toNumber(b)])).toBe(toNumber(a + b));
      }),
    );
  });
});

describe("divideDecimals", () => {
  test.each([
    [0.3, 0.1, 3],
    [-0.3, 0.1, -3],
    [0.3, -0.1, -3],
    [-0.3, -0.1, 3],
    [1, 3, 1 / 3],
    [2, 3, 2 / 3],
    [2 / 3, 1 / 3, 2],
    [1 / 3, 0.25, 4 / 3],
    [18, 23, 18 / 23],
    [0, -5, 0],
    [-0, 5, 0],
    [1e300, 1e-8, 1e308],
    [1, 1e21, 1e-21],
    [5e-324, 10, 0],
    [-5e-324, 10, 0],
  ])("%d by %d is %d", (dividend, divisor, result) => {
    expect(divideDecimals(dividend, divisor)).toBe(result);
  });

  test("agrees with the engine on whole numbers, which it divides exactly rounded", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (a, b) => {
        fc.pre(b !== 0);
        expect(divideDecimals(a, b)).toBe(a / b + 0);
      }),
    );
  });

  test("refuses a result that no number holds, and a division by zero", () => {
    expect(() => divideDecimals(1e300, 1e-300)).toThrow(/1\.7976931348623157e\+308/);
    expect(() => divideDecimals(1, 0)).toThrow(RangeError);
  });
});

describe("readDecimal", () => {
  test.each([
    ["1.23456789", 9, 1234567890],
    ["2.5", 9, 2500000000],
    ["26", -2, 0.26],
    ["33.33333333333333", -2, 0.3333333333333333],
    ["0.30", 0, 0.3],
    ["000", 0, 0],
    ["0", 400, 0],
    ["0.0", -400, 0],
    ["007.50", 1, 75],
    ["1", 308, 1e308],
    ["5", -324, 5e-324],
    ["9007199254740992", 0, 9007199254740992],
    ["0.30000000000000004", 0, 0.1 + 0.2],
  ])("reads %s times 10^%d as %d", (digits, power, value) => {
    expect(readDecimal(digits, power)).toBe(value);
  });

  test.each([
    ["9007199254740993", 0],
    ["123456789012345678", 0],
    ["0.1000000000000000055", 0],
    ["1", 400],
    ["1", -400],
    ["1".repeat(1_000_000), 0],
    [`${"0".repeat(1_000_000)}.1`, 400],
  ])("does not read %.20s times 10^%d, which no number shows", (digits, power) => {
    expect(readDecimal(digits, power)).toBeUndefined();
  });
});
