import type { Precision } from "../generated/vocabularies.js";

/**
 * The precision of a result made of two parts that both raise it.
 *
 * Equal precisions stay, `stated` changes nothing, and any other pair becomes `about`. The order never matters.
 */
export function combinePrecisions(first: Precision, second: Precision): Precision {
  if (first === "stated" || first === second) return second;
  return second === "stated" ? first : "about";
}

/**
 * The precision of an amount once it is subtracted or divided by: `over` and `under` change places.
 *
 * Taking away more than 5 leaves less than taking away 5 would; `stated` and `about` have no direction to
 * turn.
 */
export function oppositePrecision(precision: Precision): Precision {
  if (precision === "over") return "under";
  return precision === "under" ? "over" : precision;
}
