import type { Quantity } from "../../model/quantity.js";

/** Shares are rounded to a percent when people write them: "33%" is a third. */
const SHARE_TOLERANCE = 0.011;

/**
 * Checks whether a quantity of a question is one of a record. Units must be the same; a number without one may count or
 * measure anything but be a share.
 */
export function isSameQuantity(asked: Quantity, held: Quantity): boolean {
  if (asked.unit !== held.unit && (asked.unit !== "item" || held.unit === "share")) return false;
  const tolerance = held.unit === "share" ? SHARE_TOLERANCE : 0;
  return Math.abs(asked.amount - held.amount) <= Math.abs(held.amount) * tolerance;
}
