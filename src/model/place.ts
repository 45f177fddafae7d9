import type { PartyId, PlaceId } from "../generated/ids.js";
import type { EvidencedRecord, NativeName } from "./record.js";

/**
 * The types of place.
 *
 * - `city`: a settlement. Not to be confused with the `province` of the same name.
 * - `province`: an administrative division.
 * - `sea`: a body of water.
 * - `corridor`: a route that crosses several states.
 * - `pipeline`: a line that carries oil or gas.
 */
export const PLACE_TYPES = /* @__PURE__ */ Object.freeze([
  "city",
  "province",
  "sea",
  "corridor",
  "pipeline",
] as const);

/** The type of a place. */
export type PlaceType = (typeof PLACE_TYPES)[number];

/** A place that the source names. */
export interface Place<Id extends string = PlaceId> extends EvidencedRecord<"place", Id> {
  /** What kind of place it is. */
  readonly type: PlaceType;
  /** The state it lies in; absent where it crosses borders. */
  readonly country?: PartyId | undefined;
  /** The ISO 3166-2 code, where confirmed. Example: `"KZ-71"`. */
  readonly subdivisionCode?: string | undefined;
  /** Other names in English. Example: `["Middle Corridor"]`. */
  readonly aliases?: readonly string[] | undefined;
  /** The name in other languages, where confirmed. */
  readonly nativeNames?: readonly NativeName[] | undefined;
  /** The Wikidata item, where confirmed. Example: `"Q1520"`. */
  readonly wikidata?: string | undefined;
}
