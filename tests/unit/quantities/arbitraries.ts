import fc from "fast-check";
import { PRECISIONS, UNITS, type Unit } from "../../../src/generated/vocabularies.js";
import type { Quantity } from "../../../src/model/quantity.js";

export const precisions = fc.constantFrom(...PRECISIONS);
export const units = fc.constantFrom(...UNITS);

/** Decimals of few digits: sums and differences of them are exact. */
export const decimals = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: -4, max: 4 }))
  .map(([digits, power]) => Number(`${digits}e${power}`) + 0);

/** Decimals of up to fifteen digits, from the millionth part to millions of billions. */
export const longDecimals = fc
  .tuple(
    fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
    fc.integer({ min: -12, max: 3 }),
  )
  .map(([digits, power]) => Number(`${digits}e${power}`) + 0);

/** Every finite number, the smallest and the greatest too. */
export const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

export function quantities<U extends Unit>(
  unit: U,
  amounts: fc.Arbitrary<number> = decimals,
): fc.Arbitrary<Quantity<U>> {
  return fc.record(
    { amount: amounts, unit: fc.constant(unit), precision: precisions },
    { noNullPrototype: true },
  );
}

/** How far from the amount the true value lies, by how a word may be taken: a part of the amount and a bit. */
export interface Slack {
  readonly part: number;
  readonly bit: number;
}

export const slack = fc.record({
  part: fc.constantFrom(0.01, 0.25, 0.5, 0.99),
  bit: fc.constantFrom(0.001, 1, 1000, 1_000_000),
});

/** A true value that the words allow and that has the sign of the amount; "about" is left out, as it allows any. */
export function trueValue({ amount, precision }: Quantity, { part, bit }: Slack): number {
  if (precision === "over") return amount < 0 ? amount * part : amount + bit;
  if (precision === "under") return amount > 0 ? amount * part : amount - bit;
  return amount;
}

/** Whether a true value is what the words say, beyond the noise of floating point. */
export function allows({ amount, precision }: Quantity, value: number): boolean {
  const noise = 1e-9 * Math.max(1e-9, Math.abs(amount), Math.abs(value));
  if (precision === "stated") return Math.abs(value - amount) <= noise;
  if (precision === "over") return value > amount - noise;
  if (precision === "under") return value < amount + noise;
  return true;
}
