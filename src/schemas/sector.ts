import * as z from "zod/v4";
import { isicDivisionOrClass, isicSection } from "./codes.js";
import { IDS, type Ids } from "./ids.js";
import { listOf } from "./list.js";
import { expected, expectedObject } from "./messages.js";
import { evidencedFields } from "./record-fields.js";
import { reference } from "./reference.js";
import { line } from "./text.js";

/** Makes the schema of a field of cooperation for the given ids. */
export const sectorSchemaFor = (ids: Ids) => {
  const shape = {
    ...evidencedFields("sectors", ids),
    aliases: listOf("aliases", line("what people type when they mean the sector")),
    parent: reference(ids, "sectors").optional(),
    isic: z.array(isicCode(), expected("an array of ISIC codes: [{ section, code }]")).readonly(),
  };
  return z.strictObject(shape, expectedObject("a sector", shape));
};

/** The type of {@link sectorSchema}. */
export type SectorSchema = ReturnType<typeof sectorSchemaFor>;

/** The schema of a field of cooperation. */
export const sectorSchema: SectorSchema = /* @__PURE__ */ sectorSchemaFor(IDS);

/** A code of ISIC Rev. 4. */
function isicCode() {
  const shape = { section: isicSection(), code: isicDivisionOrClass() };
  return z.strictObject(shape, expectedObject("an ISIC code", shape));
}
