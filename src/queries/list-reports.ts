import { FIGURE_IDS, type FigureId } from "../generated/ids.js";
import { reports } from "../generated/tables.js";
import { REPORT_VERDICTS, type ReportVerdict, UNITS, type Unit } from "../generated/vocabularies.js";
import type { Own, OwnId, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import type { Report } from "../model/report.js";
import { type BaseFilter, baseCriteria, byId, byTerm, type OneOrMore } from "./criteria.js";
import type { ListOptions, OfKind } from "./own-records.js";
import { type Criteria, select } from "./select.js";

/** What reports can be filtered by; a report must match every field given. */
export interface ReportFilter extends BaseFilter {
  /** The figure it is about. */
  readonly figure?: OneOrMore<FigureId | OwnId> | undefined;
  /** How it compares with the figure. */
  readonly verdict?: OneOrMore<ReportVerdict> | undefined;
  /** The unit of its quantity. */
  readonly unit?: OneOrMore<Unit> | undefined;
}

const criteria = (): Criteria<Own<Report>, ReportFilter> => ({
  ...baseCriteria(),
  figure: byId(FIGURE_IDS, ({ figure }) => [figure]),
  verdict: byTerm("verdict", REPORT_VERDICTS),
  unit: { valuesOf: ({ quantity }) => [quantity?.unit], allowed: UNITS },
});

/**
 * Lists the reports, all or those that match a filter, in the order of the data.
 *
 * For what the reports on a figure add up to see `corroboration`.
 *
 * @param filter - What the reports must match; all of them if the filter is left out or empty.
 * @returns A fresh array, yours to sort.
 * @throws RangeError if the filter has a field or a value that does not exist.
 * @throws TypeError if the filter or a value in it has the wrong type.
 *
 * @example
 * ```ts
 * import { listReports } from "kz-tr-council";
 *
 * listReports({ figure: "kazakh-investment-in-turkiye", verdict: "differs" }).length; // => 2
 * ```
 */
export function listReports(filter?: ReportFilter): Report[];
/**
 * Lists the reports among your own records that match a filter, in their order.
 *
 * @param filter - What the reports must match; all of them if the filter is empty.
 * @param options - Your records, listed instead of the package's; records of other kinds are ignored.
 * @throws RangeError if a field or value of the filter, or an option, does not exist.
 * @throws TypeError if the filter, a value in it, the options or a record has the wrong form.
 */
export function listReports<R extends OwnRecord>(
  filter: ReportFilter,
  options: ListOptions<R>,
): OfKind<R, "report">[];
export function listReports(filter: ReportFilter = {}, options?: ListOptions<OwnRecord>): Own<Report>[] {
  return select(["report"], criteria(), () => recordsIn(reports), filter, options);
}
