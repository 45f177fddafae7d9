import * as z from "zod/v4";
import { day } from "./dates.js";
import { IDS, type Ids } from "./ids.js";
import { expectedObject } from "./messages.js";
import { nativeName } from "./native-name.js";
import { evidencedFields } from "./record-fields.js";
import { reference } from "./reference.js";
import { line } from "./text.js";

/** Makes the schema of a decoration that was conferred for the given ids. */
export const honourSchemaFor = (ids: Ids) => {
  const shape = {
    ...evidencedFields("honours", ids),
    name: line("the decoration's name in English"),
    nativeName: nativeName(),
    conferredBy: reference(ids, "parties"),
    presentedBy: reference(ids, "people").optional(),
    recipient: reference(ids, "people"),
    on: day(),
  };
  return z.strictObject(shape, expectedObject("an honour", shape));
};

/** The type of {@link honourSchema}. */
export type HonourSchema = ReturnType<typeof honourSchemaFor>;

/** The schema of a decoration that was conferred. */
export const honourSchema: HonourSchema = /* @__PURE__ */ honourSchemaFor(IDS);
