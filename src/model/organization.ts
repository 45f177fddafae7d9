import type { OrganizationId, PartyId } from "../generated/ids.js";
import type { EvidencedRecord, NativeName } from "./record.js";

/**
 * The types of organization.
 *
 * - `bilateral-council`: a standing body of the two states.
 * - `international-organization`: a body of several states. Not to be confused with `bilateral-council`.
 * - `state-owned-company`: an enterprise that a state owns.
 * - `foundation`: a body endowed for a purpose.
 * - `press-service`: an office that informs the media.
 */
export const ORGANIZATION_TYPES = /* @__PURE__ */ Object.freeze([
  "bilateral-council",
  "international-organization",
  "state-owned-company",
  "foundation",
  "press-service",
] as const);

/** The type of an organization. */
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

/** A body, company or foundation that the source names. */
export interface Organization<Id extends string = OrganizationId>
  extends EvidencedRecord<"organization", Id> {
  /** What kind of organization it is. */
  readonly type: OrganizationType;
  /** The state it belongs to; absent where it belongs to several. */
  readonly country?: PartyId | undefined;
  /** The full name where it differs from the label. */
  readonly officialName?: string | undefined;
  /** The common short form. Example: `"KMG"`. */
  readonly abbreviation?: string | undefined;
  /** The name in other languages, where confirmed. */
  readonly nativeNames?: readonly NativeName[] | undefined;
  /** The Wikidata item, where confirmed. Example: `"Q596850"`. */
  readonly wikidata?: string | undefined;
}
