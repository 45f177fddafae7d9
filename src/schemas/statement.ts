import * as z from "zod/v4";
import { STANCES, TOPICS } from "../model/statement.js";
import { IDS, type Ids } from "./ids.js";
import { listOf, nonEmptyListOf } from "./list.js";
import { expectedObject } from "./messages.js";
import { oneOf } from "./one-of.js";
import { sectoredFields } from "./record-fields.js";
import { reference } from "./reference.js";

/** Makes the schema of a position that somebody took for the given ids. */
export const statementSchemaFor = (ids: Ids) => {
  const shape = {
    ...sectoredFields("statements", ids),
    speakers: nonEmptyListOf("speaker id", reference(ids, "people", "organizations", "parties")),
    stance: oneOf(STANCES),
    topics: nonEmptyListOf("topic", oneOf(TOPICS)),
    people: listOf("person ids", reference(ids, "people")).optional(),
    organizations: listOf("organization ids", reference(ids, "organizations")).optional(),
    figures: listOf("figure ids", reference(ids, "figures")).optional(),
    initiatives: listOf("initiative ids", reference(ids, "initiatives")).optional(),
  };
  return z.strictObject(shape, expectedObject("a statement", shape));
};

/** The type of {@link statementSchema}. */
export type StatementSchema = ReturnType<typeof statementSchemaFor>;

/** The schema of a position that somebody took. */
export const statementSchema: StatementSchema = /* @__PURE__ */ statementSchemaFor(IDS);
