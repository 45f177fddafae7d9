import type { ReportVerdict } from "../../generated/vocabularies.js";
import type { Figure } from "../../model/figure.js";
import type { Quantity } from "../../model/quantity.js";
import { given } from "../../text/errors.js";
import { type Check, located } from "./problem.js";

/** A report is in its figure's unit, or counts documents under another name, and its verdict is what the two amounts say. */
export const checkReports: Check = (set) => {
  const figures = new Map<string, Figure>(located(set, "figures").map(({ record }) => [record.id, record]));
  return located(set, "reports").flatMap(({ record: { figure, quantity, verdict }, path }) => {
    const reported = figures.get(figure)?.quantity;
    if (reported === undefined) return [];
    if (quantity.unit !== reported.unit && !(isDocument(quantity) && isDocument(reported))) {
      const message = `got ${given(quantity.unit)} for ${given(figure)} in ${reported.unit}; give ${given(reported.unit)}`;
      return [{ path: [...path, "quantity", "unit"], message }];
    }
    const right = verdictOn(reported, quantity);
    if (verdict === right) return [];
    const message = `got ${given(verdict)} for ${inWords(quantity)} beside the figure's ${inWords(reported)}; give ${given(right)}`;
    return [{ path: [...path, "verdict"], message }];
  });
};

/** One outlet's agreements are another's documents. */
function isDocument({ unit }: Quantity): boolean {
  return ["agreement", "declaration", "document"].includes(unit);
}

/** What {@link ReportVerdict} says of two quantities in one unit. */
function verdictOn(figure: Quantity, report: Quantity): ReportVerdict {
  if (figure.amount !== report.amount) return "differs";
  return figure.precision === report.precision ? "agrees" : "close";
}

function inWords({ amount, unit, precision }: Quantity): string {
  return `${precision} ${amount} ${unit}`;
}
