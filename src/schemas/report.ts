import * as z from "zod/v4";
import { UNITS, type Unit } from "../model/quantity.js";
import { REPORT_VERDICTS } from "../model/report.js";
import { IDS, type Ids } from "./ids.js";
import { expectedObject } from "./messages.js";
import { oneOf } from "./one-of.js";
import { reportedQuantityFor } from "./quantity.js";
import { baseFields } from "./record-fields.js";
import { reference } from "./reference.js";
import { line } from "./text.js";

/** Makes the schema of what another publication says of a figure for the given ids. */
export const reportSchemaFor = (ids: Ids) => {
  const shape = {
    ...baseFields("reports", ids),
    figure: reference(ids, "figures"),
    source: reference(ids, "sources"),
    quantity: reportedQuantityFor<Unit>(UNITS),
    verdict: oneOf(REPORT_VERDICTS),
    attributedTo: reference(ids, "people").optional(),
    note: line("what a reader should know when the two are compared").optional(),
  };
  return z.strictObject(shape, expectedObject("a report", shape));
};

/** The type of {@link reportSchema}. */
export type ReportSchema = ReturnType<typeof reportSchemaFor>;

/** The schema of what another publication says of a figure. */
export const reportSchema: ReportSchema = /* @__PURE__ */ reportSchemaFor(IDS);
