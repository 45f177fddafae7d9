import * as z from "zod/v4";
import type { RecordKind } from "../generated/ids.js";
import { type AnyRecord, KINDS } from "../model/kinds.js";
import type { OwnId, OwnRecord } from "../model/own.js";
import { gotInstead, gotUnknown } from "../text/errors.js";
import { agreementSchemaFor } from "./agreement.js";
import { commoditySchemaFor } from "./commodity.js";
import { figureSchemaFor } from "./figure.js";
import { honourSchemaFor } from "./honour.js";
import type { Ids } from "./ids.js";
import { initiativeSchemaFor } from "./initiative.js";
import { meetingSchemaFor } from "./meeting.js";
import { organizationSchemaFor } from "./organization.js";
import { partySchemaFor } from "./party.js";
import { personSchemaFor } from "./person.js";
import { placeSchemaFor } from "./place.js";
import { reportSchemaFor } from "./report.js";
import { sectorSchemaFor } from "./sector.js";
import { sourceSchemaFor } from "./source.js";
import { statementSchemaFor } from "./statement.js";

/** Creates the schema of every kind for a set of known ids. */
export const recordSchemasFor = <Extra extends OwnId>(ids: Ids<Extra>) =>
  ({
    meeting: meetingSchemaFor(ids),
    party: partySchemaFor(ids),
    person: personSchemaFor(ids),
    organization: organizationSchemaFor(ids),
    place: placeSchemaFor(ids),
    sector: sectorSchemaFor(ids),
    commodity: commoditySchemaFor(ids),
    figure: figureSchemaFor(ids),
    agreement: agreementSchemaFor(ids),
    initiative: initiativeSchemaFor(ids),
    statement: statementSchemaFor(ids),
    honour: honourSchemaFor(ids),
    source: sourceSchemaFor(ids),
    report: reportSchemaFor(ids),
  }) satisfies { readonly [Kind in RecordKind]: z.ZodType };

/**
 * The type of the schema of a record of any kind.
 *
 * Written out, since the type of a discriminated union has changed between versions of zod.
 */
export interface RecordSchema extends z.ZodType<AnyRecord, AnyRecord> {}

/** The type of the schema of a user's own record of any kind. */
export interface OwnRecordSchema extends z.ZodType<OwnRecord, OwnRecord> {}

/** Creates the schema of a record of any kind for a set of known ids. */
export function recordSchemaFor(ids: Ids): RecordSchema;
export function recordSchemaFor(ids: Ids<OwnId>): OwnRecordSchema;
export function recordSchemaFor(ids: Ids | Ids<OwnId>): z.ZodType {
  const schemas = Object.values(recordSchemasFor(ids as Ids<OwnId>));
  type Schema = (typeof schemas)[number];
  return z.discriminatedUnion("kind", schemas as [Schema, ...Schema[]], {
    error: ({ input }) => wrongKind(input),
  });
}

function wrongKind(input: unknown): string {
  if (typeof input !== "object" || input === null) return gotInstead(input, "a record");
  return gotUnknown("kind" in input ? input.kind : undefined, Object.keys(KINDS));
}
