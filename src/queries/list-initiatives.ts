import {
  COMMODITY_IDS,
  type CommodityId,
  ORGANIZATION_IDS,
  type OrganizationId,
  type PartyId,
  PLACE_IDS,
  type PlaceId,
} from "../generated/ids.js";
import { initiatives } from "../generated/tables.js";
import { INITIATIVE_STATUSES, type InitiativeStatus } from "../generated/vocabularies.js";
import type { Initiative } from "../model/initiative.js";
import type { Own, OwnId, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import { byId, byParty, byTerm, type OneOrMore, type SectoredFilter, sectoredCriteria } from "./criteria.js";
import type { ListOptions, OfKind } from "./own-records.js";
import { type Criteria, select } from "./select.js";

/** What initiatives can be filtered by; an initiative must match every field given. */
export interface InitiativeFilter extends SectoredFilter {
  /** How far it has come. */
  readonly status?: OneOrMore<InitiativeStatus> | undefined;
  /** The party that leads it or put it forward, itself or through its president. */
  readonly party?: OneOrMore<PartyId | OwnId> | undefined;
  /** Where it takes place. */
  readonly place?: OneOrMore<PlaceId | OwnId> | undefined;
  /** An organization that leads it or takes part. */
  readonly organization?: OneOrMore<OrganizationId | OwnId> | undefined;
  /** A good that it concerns. */
  readonly commodity?: OneOrMore<CommodityId | OwnId> | undefined;
}

const criteria = (): Criteria<Own<Initiative>, InitiativeFilter> => ({
  ...sectoredCriteria(),
  status: byTerm("status", INITIATIVE_STATUSES),
  party: byParty(({ lead, proposedBy }) => [lead, proposedBy]),
  place: byId(PLACE_IDS, ({ places = [] }) => places),
  organization: byId(ORGANIZATION_IDS, ({ lead, organizations = [] }) => [lead, ...organizations]),
  commodity: byId(COMMODITY_IDS, ({ commodities = [] }) => commodities),
});

/**
 * Lists the initiatives, all or those that match a filter, in the order of the data.
 *
 * @param filter - What the initiatives must match; all of them if the filter is left out or empty.
 * @returns A fresh array, yours to sort.
 * @throws RangeError if the filter has a field or a value that does not exist.
 * @throws TypeError if the filter or a value in it has the wrong type.
 *
 * @example
 * ```ts
 * import { listInitiatives } from "kz-tr-council";
 *
 * listInitiatives({ place: "astana" }).map((initiative) => initiative.status); // => ["announced"]
 * ```
 */
export function listInitiatives(filter?: InitiativeFilter): Initiative[];
/**
 * Lists the initiatives among your own records that match a filter, in their order.
 *
 * @param filter - What the initiatives must match; all of them if the filter is empty.
 * @param options - Your records, listed instead of the package's; records of other kinds are ignored.
 * @throws RangeError if a field or value of the filter, or an option, does not exist.
 * @throws TypeError if the filter, a value in it, the options or a record has the wrong form.
 */
export function listInitiatives<R extends OwnRecord>(
  filter: InitiativeFilter,
  options: ListOptions<R>,
): OfKind<R, "initiative">[];
export function listInitiatives(
  filter: InitiativeFilter = {},
  options?: ListOptions<OwnRecord>,
): Own<Initiative>[] {
  return select(["initiative"], criteria(), () => recordsIn(initiatives), filter, options);
}
