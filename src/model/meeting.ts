import type { MeetingId, OrganizationId, PartyId, PersonId, PlaceId } from "../generated/ids.js";
import type { MeetingFormat } from "../generated/vocabularies.js";
import type { NonEmpty } from "./evidence.js";
import type { EvidencedRecord } from "./record.js";

/** A session of the High-Level Strategic Cooperation Council. */
export interface Meeting<Id extends string = MeetingId> extends EvidencedRecord<"meeting", Id> {
  /** The body whose session it was. */
  readonly series: OrganizationId;
  /** Which session of the series it was, from 1. Example: `5`. */
  readonly ordinal: number;
  /** The day, as an ISO 8601 date. Example: `"2025-07-29"`. */
  readonly date: string;
  /** Where it was held. */
  readonly city: PlaceId;
  /** The state that received the other. */
  readonly host: PartyId;
  /** Who chaired it together. */
  readonly chairs: NonEmpty<PersonId>;
  /** The forms in which the two sides met, in the order of the source. */
  readonly formats: NonEmpty<MeetingFormat>;
}
