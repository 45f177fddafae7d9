import type { FigureId, PersonId, ReportId, SourceId } from "../generated/ids.js";
import type { ReportVerdict, Unit } from "../generated/vocabularies.js";
import type { Quantity } from "./quantity.js";
import type { BaseRecord } from "./record.js";

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
  /** The words of the number in that publication, at most eight, if they were read. Example: `"approaching $1.5 billion"`. */
  readonly words?: string | undefined;
  /** How it compares with the figure. */
  readonly verdict: ReportVerdict;
  /** Whom that publication quotes for it. */
  readonly attributedTo?: PersonId | undefined;
  /** What a reader should know when the two are compared. */
  readonly note?: string | undefined;
}
