import type { PartyId } from "../generated/ids.js";
import type { EvidencedRecord } from "./record.js";

/** One of the two states that met, with its codes from public code lists. */
export interface Party<Id extends string = PartyId> extends EvidencedRecord<"party", Id> {
  /** The state's full name. Example: `"the Republic of Kazakhstan"`. */
  readonly officialName: string;
  /** The two-letter code of ISO 3166-1. Example: `"KZ"`. */
  readonly alpha2: string;
  /** The three-letter code of ISO 3166-1. Example: `"KAZ"`. */
  readonly alpha3: string;
  /** The three-digit code of ISO 3166-1, leading zeros kept. Example: `"398"`. */
  readonly numeric: string;
  /** The codes of the United Nations standard M49. */
  readonly m49: {
    /** The state. Example: `"398"`. */
    readonly country: string;
    /** The region it belongs to. Example: `"142"`, Asia. */
    readonly region: string;
    /** The sub-region it belongs to. Example: `"143"`, Central Asia. */
    readonly subregion: string;
  };
  /** The Wikidata item. Example: `"Q232"`. */
  readonly wikidata?: string | undefined;
}
