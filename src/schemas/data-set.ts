import * as z from "zod/v4";
import type { Collection } from "../model/data-set.js";
import { checkDataSet } from "./checks/check-data-set.js";
import { IDS, type Ids } from "./ids.js";
import { expected, expectedObject } from "./messages.js";
import { type RecordSchemas, recordSchemasFor } from "./record.js";

/** The type of {@link dataSetSchema}. */
export type DataSetSchema = z.ZodObject<
  { [C in Collection]: z.ZodReadonly<z.ZodArray<RecordSchemas[C]>> },
  z.core.$strict
>;

/**
 * Makes the schema of a whole data set for the given ids.
 *
 * The checks over the set run only once every record on its own is right, as in every zod schema.
 */
export const dataSetSchemaFor = (ids: Ids): DataSetSchema => {
  const of = recordSchemasFor(ids);
  const shape = {
    meetings: collectionOf(of.meetings),
    parties: collectionOf(of.parties),
    people: collectionOf(of.people),
    organizations: collectionOf(of.organizations),
    places: collectionOf(of.places),
    sectors: collectionOf(of.sectors),
    commodities: collectionOf(of.commodities),
    figures: collectionOf(of.figures),
    agreements: collectionOf(of.agreements),
    initiatives: collectionOf(of.initiatives),
    statements: collectionOf(of.statements),
    honours: collectionOf(of.honours),
    sources: collectionOf(of.sources),
    reports: collectionOf(of.reports),
  };
  return z.strictObject(shape, expectedObject("a data set", shape)).superRefine((set, context) => {
    for (const { path, message } of checkDataSet(set)) {
      context.addIssue({ code: "custom", path: [...path], message });
    }
  });
};

/**
 * The schema of a whole data set: every record on its own, then how the records fit together.
 *
 * Checked between records are ids, references, passages, parts of figures, the tree of sectors and the verdicts of
 * reports; whether the words of evidence state a quantity is a matter for `verify`. The schema carries these checks, so
 * zod extends it by `.safeExtend`; the schemas of single records carry none and take `.extend`, `.pick` and `.omit`.
 */
export const dataSetSchema: DataSetSchema = /* @__PURE__ */ dataSetSchemaFor(IDS);

function collectionOf<S extends z.ZodType>(record: S): z.ZodReadonly<z.ZodArray<S>> {
  return z.array(record, expected("an array of records")).readonly();
}
