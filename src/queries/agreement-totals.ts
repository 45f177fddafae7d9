import { agreementsInForce, agreementsSigned } from "../generated/records/figures.js";
import { fifthCouncilMeeting } from "../generated/records/meetings.js";
import { agreements, type FigureTable, reports } from "../generated/tables.js";
import type { Agreement } from "../model/agreement.js";
import type { Quantity } from "../model/quantity.js";
import { recordsIn } from "../model/records-in.js";
import type { Report } from "../model/report.js";
import { sumQuantities } from "../quantities/arithmetic.js";
import { refuseArguments } from "./refuse-arguments.js";

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
  /**
   * What others count, each with its source and a note: 18 agreements or documents, 20 documents, or more than 20
   * agreements. Speakers for the Turkish side say 20 and more, yet one page that credits the press service of the Turkish
   * presidency has 18.
   */
  readonly reports: readonly Report[];
}

/**
 * Totals the agreements: those signed at the meeting, and those in force before it.
 *
 * @throws TypeError if an argument is given: it totals the package's records alone.
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
export function agreementTotals(): AgreementTotals;
export function agreementTotals(...given: readonly unknown[]): AgreementTotals {
  refuseArguments("agreementTotals", given);
  // The members of a group are counted by the group; what others name apart from the meeting may be among the 18.
  const signed = recordsIn(agreements).filter(
    ({ meeting, partOf }: Agreement) => meeting === fifthCouncilMeeting.id && partOf === undefined,
  );
  const declarations = countOf(signed, "declaration");
  const concluded = countOf(signed, "agreement");
  return {
    declarations,
    agreements: concluded,
    documents: sumQuantities([asDocuments(declarations), asDocuments(concluded)]),
    itemised: signed.every(({ itemised }) => itemised),
    inForce: agreementsInForce,
    reports: recordsIn(reports).filter(({ figure }: Report) => figure === agreementsSigned.id),
  };
}

function countOf<U extends "agreement" | "declaration">(signed: readonly Agreement[], unit: U): Quantity<U> {
  const counts = signed.flatMap(({ count }) => (count.unit === unit ? [asDocuments(count)] : []));
  return { ...(sumQuantities(counts) ?? { amount: 0, precision: "stated" }), unit };
}

/** Declarations and agreements are documents alike. */
function asDocuments({ amount, precision }: Quantity): Quantity<"document"> {
  return { amount, unit: "document", precision };
}
