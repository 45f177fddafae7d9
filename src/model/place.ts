import type { PartyId, PlaceId } from "../generated/ids.js";
import type { PlaceType } from "../generated/vocabularies.js";
import type { LanguageMap } from "./language-map.js";
import type { EvidencedRecord } from "./record.js";

/** A place that the source names. */
export interface Place<Id extends string = PlaceId> extends EvidencedRecord<"place", Id> {
  /** What kind of place it is. */
  readonly type: PlaceType;
  /** The state it lies in; absent if it crosses borders. */
  readonly country?: PartyId | undefined;
  /** The ISO 3166-2 code, if confirmed. Example: `"KZ-71"`. */
  readonly subdivisionCode?: string | undefined;
  /** The attested names in other languages. Example: `{ ru: "Каспийское море" }`. */
  readonly names?: LanguageMap | undefined;
  /** The Wikidata item, if confirmed. Example: `"Q1520"`. */
  readonly wikidata?: string | undefined;
}
