import * as z from "zod/v4";
import { ORGANIZATION_TYPES } from "../model/organization.js";
import { wikidataItem } from "./codes.js";
import { IDS, type Ids } from "./ids.js";
import { expectedObject } from "./messages.js";
import { nativeNames } from "./native-name.js";
import { oneOf } from "./one-of.js";
import { evidencedFields } from "./record-fields.js";
import { reference } from "./reference.js";
import { line } from "./text.js";

/** Makes the schema of an organization for the given ids. */
export const organizationSchemaFor = (ids: Ids) => {
  const shape = {
    ...evidencedFields("organizations", ids),
    type: oneOf(ORGANIZATION_TYPES),
    country: reference(ids, "parties").optional(),
    officialName: line("the organization's full name").optional(),
    abbreviation: line("the common short form").optional(),
    nativeNames: nativeNames().optional(),
    wikidata: wikidataItem().optional(),
  };
  return z.strictObject(shape, expectedObject("an organization", shape));
};

/** The type of {@link organizationSchema}. */
export type OrganizationSchema = ReturnType<typeof organizationSchemaFor>;

/** The schema of an organization. */
export const organizationSchema: OrganizationSchema = /* @__PURE__ */ organizationSchemaFor(IDS);
