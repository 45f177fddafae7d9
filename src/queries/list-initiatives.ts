import {
  ORGANIZATION_IDS,
  type OrganizationId,
  type PartyId,
  type PersonId,
  PLACE_IDS,
  type PlaceId,
  type SectorId,
} from "../generated/ids.js";
import { initiatives } from "../generated/tables.js";
import { INITIATIVE_STATUSES, type Initiative, type InitiativeStatus } from "../model/initiative.js";
import { byField, byParty, bySector, bySpeaker, byText } from "./criteria.js";
import { type Criteria, select } from "./select.js";

/** What initiatives can be chosen by; an initiative must answer to every field that is given. */
export interface InitiativeFilter {
  /** A sector of the initiative, the sectors within it included. */
  readonly sector?: SectorId | undefined;
  /** How far it has come. */
  readonly status?: InitiativeStatus | undefined;
  /** Who speaks of it in its evidence. */
  readonly speaker?: PersonId | undefined;
  /** The party that leads it or put it forward, itself or through its president. */
  readonly party?: PartyId | undefined;
  /** Where it takes place. */
  readonly place?: PlaceId | undefined;
  /** An organization that leads it or takes part. */
  readonly organization?: OrganizationId | undefined;
  /** Words, each of which begins a word of its id, label or summary, in any order; case and diacritics do not count. */
  readonly text?: string | undefined;
}

const criteria: Criteria<Initiative<string>, InitiativeFilter> = {
  sector: bySector,
  status: /* @__PURE__ */ byField("status", INITIATIVE_STATUSES),
  speaker: bySpeaker,
  party: /* @__PURE__ */ byParty((initiative) => [initiative.lead, initiative.proposedBy]),
  place: {
    allowed: PLACE_IDS,
    test: (place) => (initiative) => initiative.places?.includes(place) ?? false,
  },
  organization: {
    allowed: ORGANIZATION_IDS,
    test: (organization) => (initiative) =>
      initiative.lead === organization || (initiative.organizations?.includes(organization) ?? false),
  },
  text: byText,
};

/**
 * Lists the initiatives, all or those that a filter chooses, in the order of the data.
 *
 * @param filter - What the initiatives must answer to; all of them where it is left out or empty.
 * @throws RangeError where the filter has a field or a value that does not exist.
 *
 * @example
 * ```ts
 * import { listInitiatives } from "kz-tr-council";
 *
 * listInitiatives({ place: "astana" }).map((initiative) => initiative.status); // => ["announced"]
 * ```
 */
export function listInitiatives(filter?: InitiativeFilter): readonly Initiative[];
/**
 * Lists the initiatives of a collection of your own that a filter chooses, in its order.
 *
 * @param filter - What the initiatives must answer to; all of them where it is empty.
 * @param collection - Initiatives to choose from in place of this package's: your own, or both.
 * @throws RangeError where the filter has a field or a value that does not exist.
 * @throws TypeError where a record of the collection is no initiative or has no evidence.
 */
export function listInitiatives<I extends Initiative<string>>(
  filter: InitiativeFilter,
  collection: Iterable<I>,
): readonly I[];
export function listInitiatives(
  filter: InitiativeFilter = {},
  collection: Iterable<Initiative<string>> = Object.values(initiatives),
): readonly Initiative<string>[] {
  return select("initiative", criteria, filter, collection);
}
