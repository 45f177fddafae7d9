import * as z from "zod/v4";
import { PERSON_ROLES } from "../model/person.js";
import { wikidataItem } from "./codes.js";
import { day } from "./dates.js";
import { IDS, type Ids } from "./ids.js";
import { expectedObject } from "./messages.js";
import { nativeNames } from "./native-name.js";
import { oneOf } from "./one-of.js";
import { evidencedFields } from "./record-fields.js";
import { reference } from "./reference.js";

/** Makes the schema of a person for the given ids. */
export const personSchemaFor = (ids: Ids) => {
  const shape = {
    ...evidencedFields("people", ids),
    role: oneOf(PERSON_ROLES),
    country: reference(ids, "parties"),
    born: day().optional(),
    nativeNames: nativeNames().optional(),
    wikidata: wikidataItem().optional(),
  };
  return z.strictObject(shape, expectedObject("a person", shape));
};

/** The type of {@link personSchema}. */
export type PersonSchema = ReturnType<typeof personSchemaFor>;

/** The schema of a person. */
export const personSchema: PersonSchema = /* @__PURE__ */ personSchemaFor(IDS);
