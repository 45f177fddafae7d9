import * as z from "zod/v4";
import { ORGANIZATION_TYPES, type OrganizationType } from "../generated/vocabularies.js";
import type { OwnId } from "../model/own.js";
import { wikidataItem } from "./codes.js";
import { type Ids, reference } from "./ids.js";
import { expectedObject } from "./messages.js";
import { names } from "./names.js";
import { oneOf } from "./one-of.js";
import { evidencedFields } from "./record-fields.js";
import { line } from "./text.js";

/** Creates the organization schema for a set of known ids. */
export const organizationSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...evidencedFields("organization", ids),
    type: oneOf<OrganizationType>(ORGANIZATION_TYPES),
    country: reference(ids, "party").optional(),
    officialName: line("the organization's full name").optional(),
    abbreviation: line("the common short form").optional(),
    names: names().optional(),
    wikidata: wikidataItem().optional(),
  };
  return z.strictObject(shape, expectedObject("an organization", shape));
};

/** The type of the organization schema. */
export interface OrganizationSchema extends ReturnType<typeof organizationSchemaFor<never>> {}

/** The type of the schema of a user's own organization. */
export interface OwnOrganizationSchema extends ReturnType<typeof organizationSchemaFor<OwnId>> {}
