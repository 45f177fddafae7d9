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
    expect(() => operate(usd, companies)).toThrow(/^Operand 2 .* 4000 company; .*over 5 USD/);
  });

  test.each([undefined, null, 5, "5 USD", [usd], () => usd])("refuses %j, first and second", (value) => {
    expect(() => operate(value, usd)).toThrow(TypeError);
    expect(() => operate(value, usd)).toThrow(`Operand 1 of ${name}`);
    expect(() => operate(usd, value)).toThrow(`Operand 2 of ${name}`);
  });

  test.each<[unknown, ErrorConstructor, RegExp]>([
    [{ ...usd, amount: "5" }, TypeError, /amount: got "5"; give a number/],
    [{ ...usd, amount: Number.NaN }, RangeError, /amount: got NaN; give a finite number/],
    [{ ...usd, unit: "companys" }, RangeError, /: got "companys"; did you mean "company"\?/],
    [{ ...usd, unit: { code: "USD" } }, TypeError, /unit: got an object; give one of "USD"/],
    [{ ...usd, precision: "__proto__" }, RangeError, /: got "__proto__"; give one of "stated", /],
    [{ amount: 5, unit: "USD" }, TypeError, /precision: got nothing; give one of "stated"/],
    [{ kind: "figure", quantity: usd }, TypeError, /give its quantity/],
  ])("refuses the quantity %j", (value, error, message) => {
    expect(() => operate(value, usd)).toThrow(error);
    expect(() => operate(value, usd)).toThrow(message);
  });
});

test("formatQuantity asks for the quantity of a record", () => {
  expect(() => formatQuantity({ quantity: usd } as never)).toThrow(/give its quantity/);
});

test("sumQuantities names the place of a later operand", () => {
  expect(() => sumQuantities([usd, usd, companies] as never)).toThrow(/^Operand 3 .* 4000 company/);
});
