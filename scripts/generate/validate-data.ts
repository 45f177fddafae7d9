import type { Collection, DataSet } from "../../src/model/data-set.js";
import { checkDataSet } from "../../src/schemas/checks/check-data-set.js";
import type { CheckedSet } from "../../src/schemas/checks/problem.js";
import { recordSchemasFor } from "../../src/schemas/record.js";
import { collectIds } from "./collect-ids.js";
import { COLLECTION_NAMES, dataFile } from "./collections.js";
import type { RawData } from "./read-data.js";

/** A valid data set, or what is wrong with it. */
export type ValidationResult =
  | { readonly data: DataSet; readonly problems: readonly [] }
  | { readonly data?: undefined; readonly problems: readonly string[] };

/** Checks every record on its own, then how those that are right fit together; gives all problems. */
export function validateData(raw: RawData): ValidationResult {
  const schemas = recordSchemasFor(collectIds(raw));
  const problems: string[] = [];
  const entries = COLLECTION_NAMES.map((collection) => {
    const records = raw[collection].map((record, index) => {
      const result = schemas[collection].safeParse(record);
      // The record as it was written, not zod's copy: the order of its fields is the author's.
      if (result.success) return record;
      for (const { path, message } of result.error.issues) {
        problems.push(describeProblem([collection, index, ...path], message));
      }
      return undefined;
    });
    return [collection, records];
  });
  // Each record above passed the schema of its collection, or is left out.
  const checked = Object.fromEntries(entries) as CheckedSet;
  problems.push(...checkDataSet(checked).map(({ path, message }) => describeProblem(path, message)));
  if (problems.length > 0) return { problems };
  return { data: checked as DataSet, problems: [] };
}

/** One line for a problem. Example: `data/figures.json records[3].evidence[0].words: got …`. */
function describeProblem([collection, ...path]: readonly PropertyKey[], message: string): string {
  const place = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return `${dataFile(collection as Collection)} records${place}: ${message}`;
}
