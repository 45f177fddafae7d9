import type { Precision } from "../../generated/vocabularies.js";
import type { Figure } from "../../model/figure.js";
import type { Quantity } from "../../model/quantity.js";
import { given } from "../../text/errors.js";
import { cycleFrom } from "./cycle.js";
import { type Check, located } from "./problem.js";

/** A part has the unit of its whole and is not greater; no figure is a part of itself. */
export const checkFigureParts: Check = (set) => {
  const figures = located(set, "figures");
  const wholes = new Map<string, string | undefined>(figures.map(({ record }) => [record.id, record.partOf]));
  const byId = new Map<string, Figure>(figures.map(({ record }) => [record.id, record]));
  return figures.flatMap(({ record, path }) => {
    if (record.partOf === undefined) return [];
    const cycle = cycleFrom(record.id, wholes);
    if (cycle !== undefined) {
      const message = `got a part of itself (${cycle.join(" → ")}); give another whole or none`;
      return [{ path: [...path, "partOf"], message }];
    }
    const whole = byId.get(record.partOf);
    const message = whole && problemWith(record.quantity, whole);
    return message === undefined ? [] : [{ path: [...path, "partOf"], message }];
  });
};

function problemWith(part: Quantity, { id, quantity: whole }: Figure): string | undefined {
  if (part.unit !== whole.unit) {
    return `got ${given(id)} in ${whole.unit} for a part in ${part.unit}; give a whole in the same unit`;
  }
  return isSurelyGreater(part, whole)
    ? `got ${given(id)} (${whole.amount}) for a greater part (${part.amount}); give another whole or correct an amount`
    : undefined;
}

/** Whether the words leave no way for the part to fit: 30 is greater than 23, and so is over 23; about 24 need not be. */
function isSurelyGreater(part: Quantity, whole: Quantity): boolean {
  const atLeast: readonly Precision[] = ["stated", "over"];
  const atMost: readonly Precision[] = ["stated", "under"];
  if (!atLeast.includes(part.precision) || !atMost.includes(whole.precision)) return false;
  const isStrict = part.precision === "over" || whole.precision === "under";
  return part.amount > whole.amount || (part.amount === whole.amount && isStrict);
}
