import * as z from "zod/v4";
import { STANCES, type Stance, TOPICS, type Topic } from "../generated/vocabularies.js";
import type { OwnId } from "../model/own.js";
import { type Ids, reference } from "./ids.js";
import { listOf, nonEmptyListOf } from "./list.js";
import { expectedObject } from "./messages.js";
import { oneOf } from "./one-of.js";
import { sectoredFields } from "./record-fields.js";

/** Creates the statement schema for a set of known ids. */
export const statementSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...sectoredFields("statement", ids),
    speakers: nonEmptyListOf("speaker id", reference(ids, "person", "organization", "party")),
    stance: oneOf<Stance>(STANCES),
    topics: nonEmptyListOf("topic", oneOf<Topic>(TOPICS)),
    people: listOf("person ids", reference(ids, "person")).optional(),
    organizations: listOf("organization ids", reference(ids, "organization")).optional(),
    figures: listOf("figure ids", reference(ids, "figure")).optional(),
    initiatives: listOf("initiative ids", reference(ids, "initiative")).optional(),
  };
  return z.strictObject(shape, expectedObject("a statement", shape));
};

/** The type of the statement schema. */
export interface StatementSchema extends ReturnType<typeof statementSchemaFor<never>> {}

/** The type of the schema of a user's own statement. */
export interface OwnStatementSchema extends ReturnType<typeof statementSchemaFor<OwnId>> {}
