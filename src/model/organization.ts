import type { OrganizationId, PartyId } from "../generated/ids.js";
import type { OrganizationType } from "../generated/vocabularies.js";
import type { LanguageMap } from "./language-map.js";
import type { EvidencedRecord } from "./record.js";

/** A body, company or foundation that the source names. */
export interface Organization<Id extends string = OrganizationId>
  extends EvidencedRecord<"organization", Id> {
  /** What kind of organization it is. */
  readonly type: OrganizationType;
  /** The state it belongs to; absent if it belongs to several. */
  readonly country?: PartyId | undefined;
  /** The full name if it differs from the label. */
  readonly officialName?: string | undefined;
  /** The common short form. Example: `"KMG"`. */
  readonly abbreviation?: string | undefined;
  /** The attested names in other languages. Example: `{ tr: "Türkiye Maarif Vakfı" }`. */
  readonly names?: LanguageMap | undefined;
  /** The Wikidata item, if confirmed. Example: `"Q596850"`. */
  readonly wikidata?: string | undefined;
}
