import { PRECISIONS, UNITS } from "../../src/generated/vocabularies.js";
import type { Quantity } from "../../src/model/quantity.js";
import { formatQuantity } from "../../src/quantities/format.js";
import type { Change } from "./change.js";

const HEADINGS: Readonly<Record<Change["change"], string>> = {
  corrected: "Corrected",
  moved: "Moved",
  split: "Split",
  withdrawn: "Withdrawn",
  removed: "Removed",
  tightened: "Tightened",
  loosened: "Loosened",
  added: "Added",
  improved: "Improved",
};

/** Writes the changes for people, one line each, corrections first. Example: `Corrected: \`visa-free-stay\`, quantity: 90 days → 60 days`. */
export function describeChanges(changes: readonly Omit<Change, "bump">[]): string[] {
  return Object.entries(HEADINGS).flatMap(([kind, heading]) =>
    changes.filter(({ change }) => change === kind).map((change) => `${heading}: ${describeOne(change)}`),
  );
}

function describeOne({ change, subject, name, field, from, to, reason }: Omit<Change, "bump">): string {
  const what = `${subject === "record" ? "" : `${subject} `}\`${name}\`${field === undefined ? "" : `, ${field}`}`;
  switch (change) {
    case "corrected":
      return `${what}: ${describeValue(from)} → ${describeValue(to)}`;
    case "withdrawn":
      return `${what}: ${reason}`;
    case "moved":
    case "split":
      return to === undefined
        ? what
        : `${what} → ${[to]
            .flat()
            .map((id) => `\`${id}\``)
            .join(", ")}`;
    default:
      return to === undefined ? what : `${what} (${describeValue(to)})`;
  }
}

function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (isQuantity(value)) return formatQuantity(value);
  return typeof value === "string" ? `“${value}”` : JSON.stringify(value);
}

/** An earlier release may have written a quantity in a unit that is gone. */
function isQuantity(value: unknown): value is Quantity {
  const { amount, unit, precision } = Object(value) as Record<string, unknown>;
  const isKnown = UNITS.some((known) => known === unit) && PRECISIONS.some((known) => known === precision);
  return typeof amount === "number" && isKnown;
}
