import type { FigureId, PersonId, ReportId, SourceId } from "../generated/ids.js";
import type { Quantity, Unit } from "./quantity.js";
import type { BaseRecord } from "./record.js";

/**
 * How another source's quantity stands to the figure.
 *
 * Amounts are compared whatever is counted: one outlet counts "documents" where the article counts "agreements".
 *
 * - `agrees`: the same amount with the same precision.
 * - `close`: the same number with another precision: "nearly $5 billion" beside "$5 billion". Not to be confused with `agrees`.
 * - `differs`: another amount.
 */
export const REPORT_VERDICTS = /* @__PURE__ */ Object.freeze(["agrees", "close", "differs"] as const);

/** How another source's quantity stands to the figure. */
export type ReportVerdict = (typeof REPORT_VERDICTS)[number];

/**
 * What another publication says of a figure.
 *
 * @typeParam Id - The report's id, a literal on every record of this package.
 * @typeParam U - The unit of its quantity.
 */
export interface Report<Id extends string = ReportId, U extends Unit = Unit>
  extends BaseRecord<"report", Id> {
  /** The figure it is about. */
  readonly figure: FigureId;
  /** The publication. */
  readonly source: SourceId;
  /** The quantity as that publication gives it. */
  readonly quantity: Quantity<U>;
  /** How it stands to the figure. */
  readonly verdict: ReportVerdict;
  /** Whom that publication quotes for it. */
  readonly attributedTo?: PersonId | undefined;
  /** What a reader should know when the two are compared. */
  readonly note?: string | undefined;
}
