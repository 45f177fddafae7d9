import * as z from "zod/v4";
import { PERSON_ROLES, type PersonRole } from "../generated/vocabularies.js";
import type { OwnId } from "../model/own.js";
import { wikidataItem } from "./codes.js";
import { day } from "./dates.js";
import { type Ids, reference } from "./ids.js";
import { expectedObject } from "./messages.js";
import { names } from "./names.js";
import { oneOf } from "./one-of.js";
import { evidencedFields } from "./record-fields.js";

/** Creates the person schema for a set of known ids. */
export const personSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...evidencedFields("person", ids),
    role: oneOf<PersonRole>(PERSON_ROLES),
    country: reference(ids, "party"),
    born: day().optional(),
    names: names().optional(),
    wikidata: wikidataItem().optional(),
  };
  return z.strictObject(shape, expectedObject("a person", shape));
};

/** The type of the person schema. */
export interface PersonSchema extends ReturnType<typeof personSchemaFor<never>> {}

/** The type of the schema of a user's own person. */
export interface OwnPersonSchema extends ReturnType<typeof personSchemaFor<OwnId>> {}
