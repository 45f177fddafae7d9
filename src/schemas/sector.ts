import * as z from "zod/v4";
import type { OwnId } from "../model/own.js";
import { isicDivisionOrClass, isicSection } from "./codes.js";
import { type Ids, reference } from "./ids.js";
import { expected, expectedObject } from "./messages.js";
import { evidencedFields } from "./record-fields.js";

/** Creates the sector schema for a set of known ids. */
export const sectorSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...evidencedFields("sector", ids),
    parent: reference(ids, "sector").optional(),
    isic: z.array(isicCode(), expected("an array of ISIC codes: [{ section, code }]")).readonly(),
  };
  return z.strictObject(shape, expectedObject("a sector", shape));
};

/** The type of the sector schema. */
export interface SectorSchema extends ReturnType<typeof sectorSchemaFor<never>> {}

/** The type of the schema of a user's own sector. */
export interface OwnSectorSchema extends ReturnType<typeof sectorSchemaFor<OwnId>> {}

/** A code of ISIC Rev. 4. */
function isicCode() {
  const shape = { section: isicSection(), code: isicDivisionOrClass() };
  return z.strictObject(shape, expectedObject("an ISIC code", shape));
}
