import type { Quantity } from "../../model/quantity.js";
import { oppositePrecision } from "../../quantities/precision.js";

/**
 * Checks whether a quantity of a question is one of a record. Units must be the same; a number without one may count or
 * measure anything but be a share. "Under 20" is not "over 20".
 */
export function isSameQuantity(asked: Quantity, held: Quantity): boolean {
  const isOpposite =
    asked.precision !== held.precision && oppositePrecision(asked.precision) === held.precision;
  if (isOpposite) return false;
  if (asked.unit !== held.unit && (asked.unit !== "item" || held.unit === "share")) return false;
  return held.unit === "share" ? isRounded(asked.amount, held.amount) : asked.amount === held.amount;
}

/** Whether a share is another, rounded as people write it: "33%" and "33.3%" are a third. */
function isRounded(asked: number, held: number): boolean {
  const decimals = String(percentOf(asked)).split(".")[1]?.length ?? 0;
  return asked === held || percentOf(held).toFixed(decimals) === percentOf(asked).toFixed(decimals);
}

/** Fewer digits than a number holds, so that 100 times 0.333 is 33.3. */
function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}
