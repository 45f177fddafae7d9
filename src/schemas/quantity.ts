import * as z from "zod/v4";
import {
  CURRENCIES,
  DURATION_UNITS,
  PRECISIONS,
  type Precision,
  type Unit,
} from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { expected, expectedObject } from "./messages.js";
import { oneOf } from "./one-of.js";

/** Creates the schema of a quantity in one of the given units. */
export const quantitySchemaFor = <U extends Unit>(units: readonly U[], amount = finiteNumber()) => {
  const shape = {
    amount,
    unit: oneOf<U>(units),
    precision: oneOf<Precision>(PRECISIONS),
  };
  return z.strictObject(shape, expectedObject("a quantity", shape));
};

/** The type of the quantity schema. */
export interface QuantitySchema extends ReturnType<typeof quantitySchemaFor<Unit>> {}

/** Creates the schema of a quantity that somebody reported: its amount must be possible for its unit. */
export const reportedQuantityFor = <U extends Unit>(units: readonly U[]) => {
  const amount = finiteNumber().min(0, expected("an amount that is not negative"));
  return quantitySchemaFor(units, amount).superRefine((quantity, context) => {
    const message = impossibleAmount(quantity);
    if (message !== undefined) context.addIssue({ code: "custom", path: ["amount"], message });
  });
};

function finiteNumber() {
  return z.number(expected("a finite number, written in full"));
}

/** Why an amount is not possible for its unit, or `undefined` if it is. */
function impossibleAmount({ amount, unit }: Quantity): string | undefined {
  if (unit === "share") {
    return amount > 1 ? `got ${amount}; give a share between 0 and 1 (0.26 is 26 %)` : undefined;
  }
  const measured: readonly Unit[] = ["ratio", ...CURRENCIES, ...DURATION_UNITS];
  return measured.includes(unit) || Number.isInteger(amount)
    ? undefined
    : `got ${amount} ${unit}; give a whole number`;
}
