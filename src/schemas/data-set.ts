import * as z from "zod/v4";
import type { RecordKind } from "../generated/ids.js";
import { KINDS } from "../model/kinds.js";
import { checkDataSet } from "./checks/check-data-set.js";
import type { CheckedSet } from "./checks/problem.js";
import type { KnownIds } from "./ids.js";
import { expected, expectedObject } from "./messages.js";
import { recordSchemasFor } from "./record.js";

type Schemas = ReturnType<typeof recordSchemasFor<never>>;

type Shape = {
  [Kind in RecordKind as (typeof KINDS)[Kind]["collection"]]: z.ZodReadonly<z.ZodArray<Schemas[Kind]>>;
};

/**
 * Creates the schema of a whole data set for a set of known ids.
 *
 * As in every zod schema, the checks over the set run only once every record is valid on its own.
 */
export const dataSetSchemaFor = (known: KnownIds): z.ZodObject<Shape, z.core.$strict> => {
  const schemas = recordSchemasFor({ known });
  const entries = Object.entries(KINDS).map(([kind, { collection }]) => {
    const records = z.array(schemas[kind as RecordKind], expected("an array of records"));
    return [collection, records.readonly()];
  });
  const shape = Object.fromEntries(entries) as Shape;
  return z.strictObject(shape, expectedObject("a data set", shape)).superRefine((set, context) => {
    for (const { path, message } of checkDataSet(set as CheckedSet)) {
      context.addIssue({ code: "custom", path: [...path], message });
    }
  });
};

/** The type of the schema of a whole data set. */
export interface DataSetSchema extends ReturnType<typeof dataSetSchemaFor> {}
