import * as z from "zod/v4";
import { PLACE_TYPES, type PlaceType } from "../generated/vocabularies.js";
import type { OwnId } from "../model/own.js";
import { subdivisionCode, wikidataItem } from "./codes.js";
import { type Ids, reference } from "./ids.js";
import { expectedObject } from "./messages.js";
import { names } from "./names.js";
import { oneOf } from "./one-of.js";
import { evidencedFields } from "./record-fields.js";

/** Creates the place schema for a set of known ids. */
export const placeSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...evidencedFields("place", ids),
    type: oneOf<PlaceType>(PLACE_TYPES),
    country: reference(ids, "party").optional(),
    subdivisionCode: subdivisionCode().optional(),
    names: names().optional(),
    wikidata: wikidataItem().optional(),
  };
  return z.strictObject(shape, expectedObject("a place", shape));
};

/** The type of the place schema. */
export interface PlaceSchema extends ReturnType<typeof placeSchemaFor<never>> {}

/** The type of the schema of a user's own place. */
export interface OwnPlaceSchema extends ReturnType<typeof placeSchemaFor<OwnId>> {}
