import { type Agreement, agreementTotals, figures } from "kz-tr-council";
import { type BriefFigure, figureData } from "./figure-data.js";

/**
 * Gives the figure that holds the count of an agreement record where other outlets count as well.
 *
 * The record itself has no reports: they are on the figure of all that was signed.
 */
export function signedFigureOf({ status, count }: Agreement): BriefFigure | undefined {
  const [report] = agreementTotals().reports;
  if (report === undefined || status !== "signed") return undefined;
  const figure = figures[report.figure];
  return figure.quantity.unit === count.unit ? figureData(figure) : undefined;
}
