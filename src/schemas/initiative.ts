import * as z from "zod/v4";
import { INITIATIVE_STATUSES, type InitiativeStatus } from "../generated/vocabularies.js";
import type { OwnId } from "../model/own.js";
import { type Ids, reference } from "./ids.js";
import { listOf } from "./list.js";
import { expectedObject } from "./messages.js";
import { oneOf } from "./one-of.js";
import { sectoredFields } from "./record-fields.js";

/** Creates the initiative schema for a set of known ids. */
export const initiativeSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...sectoredFields("initiative", ids),
    status: oneOf<InitiativeStatus>(INITIATIVE_STATUSES),
    lead: reference(ids, "party", "organization").optional(),
    proposedBy: reference(ids, "person", "organization", "party").optional(),
    places: listOf("place ids", reference(ids, "place")).optional(),
    organizations: listOf("organization ids", reference(ids, "organization")).optional(),
    commodities: listOf("commodity ids", reference(ids, "commodity")).optional(),
    figures: listOf("figure ids", reference(ids, "figure")).optional(),
  };
  return z.strictObject(shape, expectedObject("an initiative", shape));
};

/** The type of the initiative schema. */
export interface InitiativeSchema extends ReturnType<typeof initiativeSchemaFor<never>> {}

/** The type of the schema of a user's own initiative. */
export interface OwnInitiativeSchema extends ReturnType<typeof initiativeSchemaFor<OwnId>> {}
