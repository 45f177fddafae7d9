import type { PartyId, PersonId } from "../generated/ids.js";
import type { EvidencedRecord, NativeName } from "./record.js";

/**
 * What a person is known for in the source.
 *
 * - `president`: the head of state on the day of the meeting.
 * - `poet`: a writer who is commemorated.
 */
export const PERSON_ROLES = /* @__PURE__ */ Object.freeze(["president", "poet"] as const);

/** What a person is known for in the source. */
export type PersonRole = (typeof PERSON_ROLES)[number];

/** Somebody the source names. */
export interface Person<Id extends string = PersonId> extends EvidencedRecord<"person", Id> {
  /** What the person is known for in the source. */
  readonly role: PersonRole;
  /** The state that a president heads, or that a poet is called a poet of. */
  readonly country: PartyId;
  /** The day of birth as an ISO 8601 date, where public lists confirm it. Example: `"1845-08-10"`. */
  readonly born?: string | undefined;
  /** The name in other languages, where confirmed. */
  readonly nativeNames?: readonly NativeName[] | undefined;
  /** The Wikidata item, where confirmed. Example: `"Q39259"`. */
  readonly wikidata?: string | undefined;
}
