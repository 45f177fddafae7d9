import * as z from "zod/v4";
import type { OwnId } from "../model/own.js";
import { day } from "./dates.js";
import { type Ids, reference } from "./ids.js";
import { expectedObject } from "./messages.js";
import { names } from "./names.js";
import { evidencedFields } from "./record-fields.js";
import { line } from "./text.js";

/** Creates the honour schema for a set of known ids. */
export const honourSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...evidencedFields("honour", ids),
    name: line("the decoration's name in English"),
    names: names().optional(),
    conferredBy: reference(ids, "party"),
    presentedBy: reference(ids, "person").optional(),
    recipient: reference(ids, "person"),
    conferredOn: day(),
  };
  return z.strictObject(shape, expectedObject("an honour", shape));
};

/** The type of the honour schema. */
export interface HonourSchema extends ReturnType<typeof honourSchemaFor<never>> {}

/** The type of the schema of a user's own honour. */
export interface OwnHonourSchema extends ReturnType<typeof honourSchemaFor<OwnId>> {}
