import * as z from "zod/v4";
import type { OwnId } from "../model/own.js";
import { hsCode } from "./codes.js";
import type { Ids } from "./ids.js";
import { expectedObject } from "./messages.js";
import { evidencedFields } from "./record-fields.js";

/** Creates the commodity schema for a set of known ids. */
export const commoditySchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...evidencedFields("commodity", ids),
    hs2022: hsCode(),
  };
  return z.strictObject(shape, expectedObject("a commodity", shape));
};

/** The type of the commodity schema. */
export interface CommoditySchema extends ReturnType<typeof commoditySchemaFor<never>> {}

/** The type of the schema of a user's own commodity. */
export interface OwnCommoditySchema extends ReturnType<typeof commoditySchemaFor<OwnId>> {}
