import {
  COMMODITY_IDS,
  type CommodityId,
  FIGURE_IDS,
  type FigureId,
  type PartyId,
} from "../generated/ids.js";
import { figures } from "../generated/tables.js";
import {
  FIGURE_STATUSES,
  type FigureStatus,
  MEASURES,
  type Measure,
  UNITS,
  type Unit,
} from "../generated/vocabularies.js";
import type { Figure } from "../model/figure.js";
import type { Own, OwnId, OwnRecord } from "../model/own.js";
import type { Quantity } from "../model/quantity.js";
import { recordsIn } from "../model/records-in.js";
import { byId, byParty, byTerm, type OneOrMore, type SectoredFilter, sectoredCriteria } from "./criteria.js";
import type { ListOptions, OfKind } from "./own-records.js";
import { type Criteria, select } from "./select.js";

/** What figures can be filtered by; a figure must match every field given. */
export interface FigureFilter extends SectoredFilter {
  /** What the figure measures. */
  readonly measure?: OneOrMore<Measure> | undefined;
  /** The unit of its quantity. */
  readonly unit?: OneOrMore<Unit> | undefined;
  /** Whether it is a fact, a target, an offer or an announcement. */
  readonly status?: OneOrMore<FigureStatus> | undefined;
  /** A party that gives or receives. */
  readonly party?: OneOrMore<PartyId | OwnId> | undefined;
  /** The calendar year it covers. Example: `"2024"`. */
  readonly period?: OneOrMore<string> | undefined;
  /** The good it is about. */
  readonly commodity?: OneOrMore<CommodityId | OwnId> | undefined;
  /** The figure that it is a part of. */
  readonly partOf?: OneOrMore<FigureId | OwnId> | undefined;
}

/** A filter by unit; the type of each figure listed has that unit. */
export interface UnitFilter<U extends Unit> extends FigureFilter {
  readonly unit: U | readonly U[];
}

/** A figure in a known unit; extra fields of your own type are kept. */
export type InUnit<R, U extends Unit> =
  R extends Figure<infer Id, Unit>
    ? Figure<Id, U> extends R
      ? Figure<Id, U>
      : R & { readonly quantity: Quantity<U> }
    : R & { readonly quantity: Quantity<U> };

const criteria = (): Criteria<Own<Figure>, FigureFilter> => ({
  ...sectoredCriteria(),
  measure: byTerm("measure", MEASURES),
  unit: { valuesOf: ({ quantity }) => [quantity?.unit], allowed: UNITS },
  status: byTerm("status", FIGURE_STATUSES),
  party: byParty(({ from, to }) => [from, to]),
  period: { valuesOf: ({ period }) => [period], allowed: { example: "2024" } },
  commodity: byId(COMMODITY_IDS, ({ commodity }) => [commodity]),
  partOf: byId(FIGURE_IDS, ({ partOf }) => [partOf]),
});

/**
 * Lists the figures in the given units that match a filter, in the order of the data.
 *
 * @param filter - What the figures must match.
 * @returns A fresh array, yours to sort; the type of each quantity knows its unit.
 * @throws RangeError if the filter has a field or a value that does not exist.
 * @throws TypeError if the filter or a value in it has the wrong type.
 *
 * @example
 * ```ts
 * import { listFigures } from "kz-tr-council";
 *
 * const [turnover] = listFigures({ unit: "USD", measure: "trade-turnover" });
 * turnover?.quantity.unit; // => "USD"
 * listFigures({ unit: ["share", "ratio"], party: "turkiye" }).length; // => 3
 * ```
 */
export function listFigures<U extends Unit>(filter: UnitFilter<U>): Figure<FigureId, U>[];
/**
 * Lists the figures, all or those that match a filter, in the order of the data.
 *
 * @param filter - What the figures must match; all of them if the filter is left out or empty.
 * @returns A fresh array, yours to sort.
 * @throws RangeError if the filter has a field or a value that does not exist.
 * @throws TypeError if the filter or a value in it has the wrong type.
 *
 * @example
 * ```ts
 * import { listFigures } from "kz-tr-council";
 *
 * listFigures({ status: "target" }).map((figure) => figure.id); // => ["trade-turnover-target"]
 * listFigures({ status: ["target", "offered"] }).length; // => 3
 * ```
 */
export function listFigures(filter?: FigureFilter): Figure[];
/**
 * Lists the figures among your own records that are in the given units and match a filter.
 *
 * @param filter - What the figures must match.
 * @param options - Your records, listed instead of the package's; records of other kinds are ignored.
 * @throws RangeError if a field or value of the filter, or an option, does not exist.
 * @throws TypeError if the filter, a value in it, the options or a record has the wrong form.
 */
export function listFigures<U extends Unit, R extends OwnRecord>(
  filter: UnitFilter<U>,
  options: ListOptions<R>,
): InUnit<OfKind<R, "figure">, U>[];
/**
 * Lists the figures among your own records that match a filter, in their order.
 *
 * @param filter - What the figures must match; all of them if the filter is empty.
 * @param options - Your records, listed instead of the package's; records of other kinds are ignored.
 * @throws RangeError if a field or value of the filter, or an option, does not exist.
 * @throws TypeError if the filter, a value in it, the options or a record has the wrong form.
 */
export function listFigures<R extends OwnRecord>(
  filter: FigureFilter,
  options: ListOptions<R>,
): OfKind<R, "figure">[];
export function listFigures(filter: FigureFilter = {}, options?: ListOptions<OwnRecord>): Own<Figure>[] {
  return select(["figure"], criteria(), () => recordsIn(figures), filter, options);
}
