import type { PartyId, PersonId } from "../generated/ids.js";
import type { PersonRole } from "../generated/vocabularies.js";
import type { LanguageMap } from "./language-map.js";
import type { EvidencedRecord } from "./record.js";

/** A person whom the source names. */
export interface Person<Id extends string = PersonId> extends EvidencedRecord<"person", Id> {
  /** What the person is known for in the source. */
  readonly role: PersonRole;
  /** The state that a president heads, or that a poet is called a poet of. */
  readonly country: PartyId;
  /** The day of birth as an ISO 8601 date, if public lists confirm it. Example: `"1845-08-10"`. */
  readonly born?: string | undefined;
  /** The attested names in other languages. Example: `{ ru: "Касым-Жомарт Токаев" }`. */
  readonly names?: LanguageMap | undefined;
  /** The Wikidata item, if confirmed. Example: `"Q39259"`. */
  readonly wikidata?: string | undefined;
}
