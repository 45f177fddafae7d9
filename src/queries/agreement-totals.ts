import { agreementsInForce, agreementsSigned } from "../generated/records/figures.js";
import { agreements, type FigureTable, reports } from "../generated/tables.js";
import type { Agreement, Report } from "../model/kinds.js";
import type { Quantity } from "../model/quantity.js";
import { recordsIn } from "../model/records-in.js";

/** How many documents were signed at the meeting, and what was in force before it. */
export interface AgreementTotals {
  /** How many joint declarations were signed. */
  readonly declarations: Quantity<"declaration">;
  /** How many agreements were signed; the joint declaration is not among them. */
  readonly agreements: Quantity<"agreement">;
  /** How many documents were signed: declarations and agreements together. */
  readonly documents: Quantity<"document">;
  /** Whether the source names every signed document by its title. */
  readonly itemised: boolean;
  /** The agreements and treaties in force before the meeting: a lower bound. */
  readonly inForce: FigureTable["agreements-in-force"];
  /** What other outlets count. Kazakh sources count 18 agreements, Turkish ones 20 documents. */
  readonly reports: readonly Report[];
}

/**
 * Totals the agreements: those signed at the meeting, and those in force before it.
 *
 * @example
 * ```ts
 * import { agreementTotals, formatQuantity } from "kz-tr-council";
 *
 * const { agreements, documents, itemised } = agreementTotals();
 * formatQuantity(agreements); // => "18 agreements"
 * documents; // => { amount: 19, unit: "document", precision: "stated" }
 * itemised; // => false
 * ```
 */
export function agreementTotals(): AgreementTotals {
  // The members of a group are counted by the group.
  const signed = recordsIn(agreements).filter(
    ({ status, partOf }: Agreement) => status === "signed" && partOf === undefined,
  );
  const declarations = sumOf(signed, "declaration");
  const treaties = sumOf(signed, "agreement");
  return {
    declarations,
    agreements: treaties,
    documents: { amount: declarations.amount + treaties.amount, unit: "document", precision: "stated" },
    itemised: signed.every(({ itemised }) => itemised),
    inForce: agreementsInForce,
    reports: recordsIn(reports).filter(({ figure }: Report) => figure === agreementsSigned.id),
  };
}

function sumOf<U extends "agreement" | "declaration">(signed: readonly Agreement[], unit: U): Quantity<U> {
  const amount = signed.reduce((total, { count }) => (count.unit === unit ? total + count.amount : total), 0);
  return { amount, unit, precision: "stated" };
}
