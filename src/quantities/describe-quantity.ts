import type { Quantity } from "../model/quantity.js";

/** Names a quantity in an error message, such as `over 2500000000 USD`. */
export function describeQuantity({ amount, unit, precision }: Quantity): string {
  return precision === "stated" ? `${amount} ${unit}` : `${precision} ${amount} ${unit}`;
}
