import { describe, expect, test } from "vitest";
import { difference, ratio, share, sum } from "../../../src/quantities/arithmetic.js";
import { compare } from "../../../src/quantities/compare.js";
import { formatQuantity } from "../../../src/quantities/format.js";

const usd = { amount: 5, unit: "USD", precision: "over" } as const;
const companies = { amount: 4000, unit: "company", precision: "stated" } as const;
const units =
  "USD, share, ratio, company, project, agreement, declaration, document, category, school, item, day, year";

const notQuantities: readonly (readonly [unknown, string])[] = [
  [undefined, "undefined"],
  [null, "null"],
  [5, "5"],
  [5n, "5"],
  ["5 USD", '"5 USD"'],
  [[usd], "an array"],
  [() => usd, "a function"],
  [Symbol("usd"), "a symbol"],
];

type Operation = (first: unknown, second: unknown) => unknown;
const operations = { sum, difference, ratio, share, compare } as unknown as Record<string, Operation>;

describe.each(Object.entries(operations))("%s", (name, operate) => {
  test("refuses mixed units, naming both", () => {
    expect(() => operate(usd, companies)).toThrow(
      new TypeError(
        `${name} needs operands of one unit; got USD and company (operand 1 is over 5 USD, operand 2 is 4000 company)`,
      ),
    );
  });

  test("refuses what is no quantity, first and second", () => {
    for (const [value, described] of notQuantities) {
      const message = `must be a quantity { amount, unit, precision }; got ${described}`;
      expect(() => operate(value, usd)).toThrow(new TypeError(`${name}: operand 1 ${message}`));
      expect(() => operate(usd, value)).toThrow(new TypeError(`${name}: operand 2 ${message}`));
    }
  });

  test.each([
    [{ ...usd, amount: "5" }, new TypeError(`${name}: operand 1: the amount must be a number; got "5"`)],
    [
      { unit: "USD", precision: "over" },
      new TypeError(`${name}: operand 1: the amount must be a number; got undefined`),
    ],
    [
      { ...usd, amount: Number.NaN },
      new RangeError(`${name}: operand 1: the amount must be a finite number; got NaN`),
    ],
    [
      { ...usd, amount: Number.NEGATIVE_INFINITY },
      new RangeError(`${name}: operand 1: the amount must be a finite number; got -Infinity`),
    ],
    [
      { ...usd, unit: "EUR" },
      new RangeError(`${name}: operand 1: the unit must be one of ${units}; got "EUR"`),
    ],
    [
      { ...usd, unit: { code: "USD" } },
      new TypeError(`${name}: operand 1: the unit must be one of ${units}; got an object`),
    ],
    [
      { ...usd, precision: "exact" },
      new RangeError(
        `${name}: operand 1: the precision must be one of stated, about, over, under; got "exact"`,
      ),
    ],
    [
      { amount: 5, unit: "USD" },
      new TypeError(
        `${name}: operand 1: the precision must be one of stated, about, over, under; got undefined`,
      ),
    ],
    [
      { kind: "figure", quantity: usd },
      new TypeError(
        `${name}: operand 1 must be a quantity { amount, unit, precision }; got an object that holds one: pass its quantity`,
      ),
    ],
    [{ quantity: null }, new TypeError(`${name}: operand 1: the amount must be a number; got undefined`)],
  ])("refuses the quantity %j", (value, error) => {
    expect(() => operate(value, usd)).toThrow(error);
    expect(() => operate(value, usd)).toThrow(error.constructor as new () => Error);
  });
});

test("formatQuantity asks for the quantity of a record", () => {
  expect(() => formatQuantity({ quantity: usd } as never)).toThrow(
    new TypeError(
      "formatQuantity: the quantity must be a quantity { amount, unit, precision }; got an object that holds one: pass its quantity",
    ),
  );
});

test("sum names the place of a later operand", () => {
  expect(() => sum(usd, usd, companies as never)).toThrow(/operand 3 is 4000 company\)$/);
});

test("an error repeats only the start of a long text", () => {
  expect(() => sum("x".repeat(80) as never)).toThrow(`got "${"x".repeat(80)}"`);
  expect(() => sum("x".repeat(81) as never)).toThrow(`got "${"x".repeat(80)}"… (81 characters)`);
});
