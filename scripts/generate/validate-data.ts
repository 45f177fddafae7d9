import type { CollectionName } from "../../src/generated/ids.js";
import type { AnyRecord, DataSet } from "../../src/model/kinds.js";
import { checkDataSet } from "../../src/schemas/checks/check-data-set.js";
import { allLocated, type Check, type CheckedSet } from "../../src/schemas/checks/problem.js";
import type { KnownIds } from "../../src/schemas/ids.js";
import { recordSchemasFor } from "../../src/schemas/record.js";
import { constantName, constantNameProblem } from "./constant-names.js";
import { ALL_KINDS, dataFile, type RawData } from "./read-data.js";

/** A valid data set, or what is wrong with it. */
export type ValidationResult =
  | { readonly data: DataSet; readonly problems: readonly [] }
  | { readonly data?: undefined; readonly problems: readonly string[] };

/** Checks every record on its own, then how the valid ones fit together; gives all problems. */
export function validateData(raw: RawData, schemas = schemasFor(raw)): ValidationResult {
  const problems: string[] = [];
  const entries = ALL_KINDS.map(([kind, { collection }]) => {
    const records = raw[collection].map((record, index) => {
      const result = schemas[kind].safeParse(record);
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
  for (const { path, message } of [...checkDataSet(checked), ...checkConstantNames(checked)]) {
    problems.push(describeProblem(path, message));
  }
  if (problems.length > 0) return { problems };
  return { data: checked as DataSet, problems: [] };
}

/** Creates the schemas of records that refer to the records of the files. */
export function schemasFor(raw: RawData) {
  return recordSchemasFor({ known: knownIds(raw) });
}

/** Gives the ids that the records of the files have, valid or not as the records otherwise are. */
export function knownIds(data: { readonly [Name in CollectionName]: readonly unknown[] }): KnownIds {
  const entries = ALL_KINDS.map(([kind, { collection }]) => [
    kind,
    data[collection].map((record) => Object(record).id).filter((id) => typeof id === "string"),
  ]);
  // The id types are made from these very strings, so no type can know them yet.
  return Object.fromEntries(entries) as KnownIds;
}

/** Every record is exported as a constant, so its id must give a name that nothing else has. */
const checkConstantNames: Check = (set) => {
  const names = new Map<string, string>();
  return allLocated(set).flatMap(
    ({ record: { id }, path }: { record: AnyRecord; path: readonly (string | number)[] }) => {
      const message = constantNameProblem(id, names);
      names.set(constantName(id), id);
      return message === undefined ? [] : [{ path: [...path, "id"], message }];
    },
  );
};

/** Writes one line for a problem. Example: `data/figures.json records[3].evidence[0].words: got …`. */
function describeProblem([collection, ...path]: readonly PropertyKey[], message: string): string {
  const place = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return `${dataFile(String(collection))} records${place}: ${message}`;
}
