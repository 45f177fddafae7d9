import * as z from "zod/v4";
import { REPORT_VERDICTS, type ReportVerdict, UNITS, type Unit } from "../generated/vocabularies.js";
import type { OwnId } from "../model/own.js";
import { type Ids, reference } from "./ids.js";
import { expectedObject } from "./messages.js";
import { oneOf } from "./one-of.js";
import { reportedQuantityFor } from "./quantity.js";
import { baseFields } from "./record-fields.js";
import { line } from "./text.js";
import { quotedWords } from "./words.js";

/** Creates the report schema for a set of known ids. */
export const reportSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    ...baseFields("report", ids),
    figure: reference(ids, "figure"),
    source: reference(ids, "source"),
    quantity: reportedQuantityFor<Unit>(UNITS),
    words: quotedWords("the words of the number in that publication").optional(),
    verdict: oneOf<ReportVerdict>(REPORT_VERDICTS),
    attributedTo: reference(ids, "person").optional(),
    note: line("what a reader should know when the two are compared").optional(),
  };
  return z.strictObject(shape, expectedObject("a report", shape));
};

/** The type of the report schema. */
export interface ReportSchema extends ReturnType<typeof reportSchemaFor<never>> {}

/** The type of the schema of a user's own report. */
export interface OwnReportSchema extends ReturnType<typeof reportSchemaFor<OwnId>> {}
