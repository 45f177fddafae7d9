import * as z from "zod/v4";
import { AGREEMENT_LEVELS, AGREEMENT_STATUSES, AGREEMENT_TYPES } from "../model/agreement.js";
import { day } from "./dates.js";
import { IDS, type Ids } from "./ids.js";
import { listOf } from "./list.js";
import { expected, expectedObject } from "./messages.js";
import { oneOf } from "./one-of.js";
import { reportedQuantityFor } from "./quantity.js";
import { sectoredFields } from "./record-fields.js";
import { reference } from "./reference.js";

/** Makes the schema of an instrument, or a group of them that the source counts together for the given ids. */
export const agreementSchemaFor = (ids: Ids) => {
  const shape = {
    ...sectoredFields("agreements", ids),
    type: oneOf(AGREEMENT_TYPES),
    levels: listOf("levels", oneOf(AGREEMENT_LEVELS)).optional(),
    status: oneOf(AGREEMENT_STATUSES),
    signedOn: day().optional(),
    count: reportedQuantityFor<"agreement" | "declaration">(["agreement", "declaration"]),
    itemised: z.boolean(expected("true or false")),
    partOf: reference(ids, "meetings").optional(),
  };
  return z.strictObject(shape, expectedObject("an agreement", shape));
};

/** The type of {@link agreementSchema}. */
export type AgreementSchema = ReturnType<typeof agreementSchemaFor>;

/** The schema of an instrument, or a group of them that the source counts together. */
export const agreementSchema: AgreementSchema = /* @__PURE__ */ agreementSchemaFor(IDS);
