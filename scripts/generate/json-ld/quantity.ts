import type { MonetaryAmount, QuantitativeValue } from "schema-dts";
import type { Quantity } from "../../../src/model/quantity.js";
import { allTerms } from "../../../src/model/terms.js";
import { isCurrency } from "../../../src/quantities/english.js";
import { formatQuantity } from "../../../src/quantities/format.js";

/** Describes a quantity; its bound is not a value, and its description says it in words, "about" included. */
export function describeQuantity(quantity: Quantity): MonetaryAmount | QuantitativeValue {
  const { unit } = quantity;
  const description = formatQuantity(quantity);
  if (isCurrency(unit)) {
    return { "@type": "MonetaryAmount", currency: unit, ...amountOf(quantity), description };
  }
  return {
    "@type": "QuantitativeValue",
    unitText: allTerms().unit[unit].label,
    ...amountOf(quantity),
    description,
  };
}

function amountOf({ amount, precision }: Quantity) {
  switch (precision) {
    case "over":
      return { minValue: amount };
    case "under":
      return { maxValue: amount };
    default:
      return { value: amount };
  }
}
