import type { HonourId, PartyId, PersonId } from "../generated/ids.js";
import type { LanguageMap } from "./language-map.js";
import type { EvidencedRecord } from "./record.js";

/** A state decoration that was conferred. */
export interface Honour<Id extends string = HonourId> extends EvidencedRecord<"honour", Id> {
  /** The decoration's name in English. */
  readonly name: string;
  /** The decoration's attested names in other languages. Example: `{ tr: "Devlet Nişanı" }`. */
  readonly names?: LanguageMap | undefined;
  /** The state that confers it. */
  readonly conferredBy: PartyId;
  /** Who handed it over; absent if the source does not say. */
  readonly presentedBy?: PersonId | undefined;
  /** Who received it. */
  readonly recipient: PersonId;
  /** The day on which it was conferred, as an ISO 8601 date. Example: `"2025-07-29"`. */
  readonly conferredOn: string;
}
