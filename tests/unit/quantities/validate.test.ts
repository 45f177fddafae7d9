import { describe, expect, test } from "vitest";
import { ratioOf, shareOf, subtractQuantities, sumQuantities } from "../../../src/quantities/arithmetic.js";
import { compareQuantities, exceeds } from "../../../src/quantities/compare.js";
import { formatQuantity } from "../../../src/quantities/format.js";

const usd = { amount: 5, unit: "USD", precision: "over" } as const;
const companies = { amount: 4000, unit: "company", precision: "stated" } as const;

type Operation = (first: unknown, second: unknown) => unknown;
const operations = {
  sumQuantities: (first, second) => sumQuantities([first, second] as never),
  subtractQuantities,
  ratioOf,
  shareOf,
  compareQuantities,
  exceeds,
} as Record<string, Operation>;

describe.each(Object.entries(operations))("%s", (name, operate) => {
  test("refuses mixed units, naming both", () => {
    expect(() => operate(usd, companies)).toThrow(TypeError);
    expect(() => operate(usd, companies)).toThrow(
      `${name} needs operands of one unit; got USD and company (operand 1 is over 5 USD, operand 2 is 4000 company)`,
    );
  });

  test.each([undefined, null, 5, "5 USD", [usd], () => usd])("refuses %j, first and second", (value) => {
    expect(() => operate(value, usd)).toThrow(TypeError);
    expect(() => operate(value, usd)).toThrow(`${name}: operand 1 must be a quantity`);
    expect(() => operate(usd, value)).toThrow(`${name}: operand 2 must be a quantity`);
  });

  test.each<[unknown, ErrorConstructor, RegExp]>([
    [{ ...usd, amount: "5" }, TypeError, /amount must be a number; got "5"$/],
    [{ ...usd, amount: Number.NaN }, RangeError, /amount must be a finite number; got NaN$/],
    [{ ...usd, unit: "companys" }, RangeError, /: got "companys"; did you mean "company"\?/],
    [{ ...usd, unit: { code: "USD" } }, TypeError, /unit must be one of USD, .*; got an object$/],
    [{ ...usd, precision: "__proto__" }, RangeError, /: got "__proto__"; give one of "stated", /],
    [{ amount: 5, unit: "USD" }, TypeError, /precision must be one of stated, .*; got undefined$/],
    [{ kind: "figure", quantity: usd }, TypeError, /got an object that holds one: pass its quantity$/],
  ])("refuses the quantity %j", (value, error, message) => {
    expect(() => operate(value, usd)).toThrow(error);
    expect(() => operate(value, usd)).toThrow(message);
  });
});

test("formatQuantity asks for the quantity of a record", () => {
  expect(() => formatQuantity({ quantity: usd } as never)).toThrow(/holds one: pass its quantity$/);
});

test("sumQuantities names the place of a later operand", () => {
  expect(() => sumQuantities([usd, usd, companies] as never)).toThrow(/operand 3 is 4000 company\)$/);
});
