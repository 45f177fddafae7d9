import { SECTOR_IDS, type SectorId } from "../generated/ids.js";
import { sectors } from "../generated/tables.js";
import type { Own, OwnId, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import type { Sector } from "../model/sector.js";
import { type BaseFilter, baseCriteria, type OneOrMore } from "./criteria.js";
import type { ListOptions, OfKind } from "./own-records.js";
import { sectorsWithin } from "./sector-tree.js";
import { type Criteria, select } from "./select.js";

/** What sectors can be filtered by; a sector must match every field given. */
export interface SectorFilter extends BaseFilter {
  /** The sector that contains it, at any depth; that sector itself is not listed. */
  readonly within?: OneOrMore<SectorId | OwnId> | undefined;
}

const criteria = (): Criteria<Own<Sector>, SectorFilter> => ({
  ...baseCriteria(),
  within: {
    valuesOf: ({ parent }) => [parent],
    allowed: SECTOR_IDS,
    areIds: true,
    widen: sectorsWithin,
  },
});

/**
 * Lists the sectors, all or those that match a filter, in the order of the data.
 *
 * @param filter - What the sectors must match; all of them if the filter is left out or empty.
 * @returns A fresh array, yours to sort.
 * @throws RangeError if the filter has a field or a value that does not exist.
 * @throws TypeError if the filter or a value in it has the wrong type.
 *
 * @example
 * ```ts
 * import { listSectors } from "kz-tr-council";
 *
 * listSectors({ within: "logistics-and-transport" }).map((sector) => sector.id); // => ["railways", "civil-aviation"]
 * ```
 */
export function listSectors(filter?: SectorFilter): Sector[];
/**
 * Lists the sectors among your own records that match a filter, in their order.
 *
 * @param filter - What the sectors must match; all of them if the filter is empty.
 * @param options - Your records, listed instead of the package's; records of other kinds are ignored.
 * @throws RangeError if a field or value of the filter, or an option, does not exist.
 * @throws TypeError if the filter, a value in it, the options or a record has the wrong form.
 */
export function listSectors<R extends OwnRecord>(
  filter: SectorFilter,
  options: ListOptions<R>,
): OfKind<R, "sector">[];
export function listSectors(filter: SectorFilter = {}, options?: ListOptions<OwnRecord>): Own<Sector>[] {
  return select(["sector"], criteria(), () => recordsIn(sectors), filter, options);
}
