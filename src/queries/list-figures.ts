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

/** A filter that names the unit, so that the list is known to be in it. */
export interface UnitFilter<U extends Unit> extends FigureFilter {
  readonly unit: U | readonly U[];
}

/** A figure whose unit is known; a type of the user's own keeps its further fields. */
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
  period: { valuesOf: ({ period }) => [period] },
  commodity: byId(COMMODITY_IDS, ({ commodity }) => [commodity]),
  partOf: byId(FIGURE_IDS, ({ partOf }) => [partOf]),
});

/**
 * Lists the figures in one or several units, all or those that match a filter, in the order of the data.
 *
 * @param filter - What the figures must match.
 * @returns A fresh array, yours to sort; the type of each quantity knows its unit.
 * @throws RangeError if the filter has a field or a value that does not exist.
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
 * @param filter - What the figures must match; all of them if it is left out or empty.
 * @returns A fresh array, yours to sort.
 * @throws RangeError if the filter has a field or a value that does not exist.
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
 * Lists the figures among your own records that are in one or several units.
 *
 * @param filter - What the figures must match.
 * @param options - The records to list from in place of the package's; those of other kinds are passed over.
 * @throws RangeError if the filter has a field or a value that does not exist.
 * @throws TypeError if a record has the wrong form.
 */
export function listFigures<U extends Unit, R extends OwnRecord>(
  filter: UnitFilter<U>,
  options: ListOptions<R>,
): InUnit<OfKind<R, "figure">, U>[];
/**
 * Lists the figures among your own records that match a filter, in their order.
 *
 * @param filter - What the figures must match; all of them if it is empty.
 * @param options - The records to list from in place of the package's; those of other kinds are passed over.
 * @throws RangeError if the filter has a field or a value that does not exist.
 * @throws TypeError if a record has the wrong form.
 */
export function listFigures<R extends OwnRecord>(
  filter: FigureFilter,
  options: ListOptions<R>,
): OfKind<R, "figure">[];
export function listFigures(filter: FigureFilter = {}, options?: ListOptions<OwnRecord>): Own<Figure>[] {
  return select(["figure"], criteria(), () => recordsIn(figures), filter, options);
}
