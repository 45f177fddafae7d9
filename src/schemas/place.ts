import * as z from "zod/v4";
import { PLACE_TYPES } from "../model/place.js";
import { subdivisionCode, wikidataItem } from "./codes.js";
import { IDS, type Ids } from "./ids.js";
import { listOf } from "./list.js";
import { expectedObject } from "./messages.js";
import { nativeNames } from "./native-name.js";
import { oneOf } from "./one-of.js";
import { evidencedFields } from "./record-fields.js";
import { reference } from "./reference.js";
import { line } from "./text.js";

/** Makes the schema of a place for the given ids. */
export const placeSchemaFor = (ids: Ids) => {
  const shape = {
    ...evidencedFields("places", ids),
    type: oneOf(PLACE_TYPES),
    country: reference(ids, "parties").optional(),
    subdivisionCode: subdivisionCode().optional(),
    aliases: listOf("other names", line("another name")).optional(),
    nativeNames: nativeNames().optional(),
    wikidata: wikidataItem().optional(),
  };
  return z.strictObject(shape, expectedObject("a place", shape));
};

/** The type of {@link placeSchema}. */
export type PlaceSchema = ReturnType<typeof placeSchemaFor>;

/** The schema of a place. */
export const placeSchema: PlaceSchema = /* @__PURE__ */ placeSchemaFor(IDS);
