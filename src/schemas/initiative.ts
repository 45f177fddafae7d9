import * as z from "zod/v4";
import { INITIATIVE_STATUSES } from "../model/initiative.js";
import { IDS, type Ids } from "./ids.js";
import { listOf } from "./list.js";
import { expectedObject } from "./messages.js";
import { oneOf } from "./one-of.js";
import { sectoredFields } from "./record-fields.js";
import { reference } from "./reference.js";

/** Makes the schema of something concrete that is proposed, announced, planned or done for the given ids. */
export const initiativeSchemaFor = (ids: Ids) => {
  const shape = {
    ...sectoredFields("initiatives", ids),
    status: oneOf(INITIATIVE_STATUSES),
    lead: reference(ids, "parties", "organizations").optional(),
    proposedBy: reference(ids, "people", "organizations", "parties").optional(),
    places: listOf("place ids", reference(ids, "places")).optional(),
    organizations: listOf("organization ids", reference(ids, "organizations")).optional(),
    commodities: listOf("commodity ids", reference(ids, "commodities")).optional(),
    figures: listOf("figure ids", reference(ids, "figures")).optional(),
  };
  return z.strictObject(shape, expectedObject("an initiative", shape));
};

/** The type of {@link initiativeSchema}. */
export type InitiativeSchema = ReturnType<typeof initiativeSchemaFor>;

/** The schema of something concrete that is proposed, announced, planned or done. */
export const initiativeSchema: InitiativeSchema = /* @__PURE__ */ initiativeSchemaFor(IDS);
