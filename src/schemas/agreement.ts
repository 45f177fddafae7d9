import * as z from "zod/v4";
import {
  AGREEMENT_ATTESTATIONS,
  AGREEMENT_LEVELS,
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  type AgreementAttestation,
  type AgreementLevel,
  type AgreementStatus,
  type AgreementType,
} from "../generated/vocabularies.js";
import type { OwnId } from "../model/own.js";
import { day } from "./dates.js";
import { type Ids, reference } from "./ids.js";
import { listOf } from "./list.js";
import { expected, expectedObject } from "./messages.js";
import { oneOf } from "./one-of.js";
import { reportedQuantityFor } from "./quantity.js";
import { sectoredFields } from "./record-fields.js";

/** Creates the agreement schema for a set of known ids. */
export const agreementSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...sectoredFields("agreement", ids),
    type: oneOf<AgreementType>(AGREEMENT_TYPES),
    levels: listOf("levels", oneOf<AgreementLevel>(AGREEMENT_LEVELS)).optional(),
    status: oneOf<AgreementStatus>(AGREEMENT_STATUSES),
    signedOn: day().optional(),
    count: reportedQuantityFor<"agreement" | "declaration">(["agreement", "declaration"]),
    itemised: z.boolean(expected("true or false")),
    attestation: oneOf<AgreementAttestation>(AGREEMENT_ATTESTATIONS).optional(),
    meeting: reference(ids, "meeting").optional(),
    partOf: reference(ids, "agreement").optional(),
    figure: reference(ids, "figure").optional(),
  };
  return z.strictObject(shape, expectedObject("an agreement", shape));
};

/** The type of the agreement schema. */
export interface AgreementSchema extends ReturnType<typeof agreementSchemaFor<never>> {}

/** The type of the schema of a user's own agreement. */
export interface OwnAgreementSchema extends ReturnType<typeof agreementSchemaFor<OwnId>> {}
