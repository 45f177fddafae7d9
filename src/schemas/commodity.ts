import * as z from "zod/v4";
import { hsCode } from "./codes.js";
import { IDS, type Ids } from "./ids.js";
import { expectedObject } from "./messages.js";
import { evidencedFields } from "./record-fields.js";

/** Makes the schema of a good that is traded for the given ids. */
export const commoditySchemaFor = (ids: Ids) => {
  const shape = {
    ...evidencedFields("commodities", ids),
    hs2022: hsCode(),
  };
  return z.strictObject(shape, expectedObject("a commodity", shape));
};

/** The type of {@link commoditySchema}. */
export type CommoditySchema = ReturnType<typeof commoditySchemaFor>;

/** The schema of a good that is traded. */
export const commoditySchema: CommoditySchema = /* @__PURE__ */ commoditySchemaFor(IDS);
