import { agreementsInForce, agreementsSigned } from "../generated/records/figures.js";
import { agreements, type FigureTable, reports } from "../generated/tables.js";
import type { Agreement } from "../model/agreement.js";
import type { Report } from "../model/report.js";

/** How many documents were signed at the meeting, and what stood before it. */
export interface AgreementTotals {
  /** How many joint declarations were signed. */
  readonly declarations: number;
  /** How many agreements were signed, the joint declaration left out. */
  readonly agreements: number;
  /** How many documents were signed: declarations and agreements together. */
  readonly documents: number;
  /** Whether the source names every signed document by its title. */
  readonly itemised: boolean;
  /** The agreements and treaties in force before the meeting: a lower bound. */
  readonly inForce: FigureTable["agreements-in-force"];
  /** What other outlets count. The Kazakh side says 18, the Turkish side 20. */
  readonly reports: readonly Report[];
}

/**
 * Gives the totals of the agreements: signed at the meeting, and in force before it.
 *
 * Counts of signed documents are plain numbers, since the source states them exactly; the number in force is a bound
 * and stays a figure.
 *
 * @example
 * ```ts
 * import { agreementTotals } from "kz-tr-council";
 *
 * const { declarations, agreements, documents, itemised } = agreementTotals();
 * [declarations, agreements, documents, itemised]; // => [1, 18, 19, false]
 * ```
 */
export function agreementTotals(): AgreementTotals {
  const signed = Object.values<Agreement>(agreements).filter(({ status }) => status === "signed");
  const countOf = (unit: "agreement" | "declaration") =>
    signed.reduce((total, { count }) => (count.unit === unit ? total + count.amount : total), 0);
  const [signedDeclarations, signedAgreements] = [countOf("declaration"), countOf("agreement")];
  return {
    declarations: signedDeclarations,
    agreements: signedAgreements,
    documents: signedDeclarations + signedAgreements,
    itemised: signed.every(({ itemised }) => itemised),
    inForce: agreementsInForce,
    reports: Object.values<Report>(reports).filter(({ figure }) => figure === agreementsSigned.id),
  };
}
