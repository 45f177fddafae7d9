import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Collection } from "../../src/model/data-set.js";
import { COLLECTION_NAMES, dataFile } from "./collections.js";
import { findJsonError, position } from "./json-error.js";

/** The records of every collection as they stand in the files, not yet checked. */
export type RawData = { readonly [C in Collection]: readonly unknown[] };

/** What was read, or why it could not be. */
export type ReadResult =
  | { readonly data: RawData; readonly problems: readonly [] }
  | { readonly data?: undefined; readonly problems: readonly string[] };

/** Reads every data file below `root`; gives the problems of all files, not of the first alone. */
export function readData(root: string): ReadResult {
  const problems: string[] = [];
  const entries = COLLECTION_NAMES.map((collection) => {
    const result = readCollection(root, collection);
    problems.push(...result.problems);
    return [collection, result.records];
  });
  // Records that refer to a file which cannot be read would all seem wrong, so nothing else is judged then.
  if (problems.length > 0) return { problems };
  return { data: Object.fromEntries(entries) as RawData, problems: [] };
}

interface CollectionResult {
  readonly records: readonly unknown[];
  readonly problems: readonly string[];
}

function readCollection(root: string, collection: Collection): CollectionResult {
  const file = dataFile(collection);
  const failed = (problem: string): CollectionResult => ({ records: [], problems: [`${file} ${problem}`] });
  const envelope = `{ "$schema": "./schema/${collection}.json", "records": [] }`;

  const text = readText(join(root, file));
  if (text === undefined) return failed(`is missing or not readable: write it as ${envelope}`);
  const error = findJsonError(text);
  if (error !== undefined) return failed(`${position(text, error.offset)}: ${error.message}`);

  const content: unknown = JSON.parse(text);
  if (
    typeof content !== "object" ||
    content === null ||
    !("records" in content) ||
    !Array.isArray(content.records)
  ) {
    return failed(`has no array "records": write it as ${envelope}`);
  }
  return { records: content.records, problems: envelopeProblems(content, collection) };
}

function envelopeProblems(content: object, collection: Collection): string[] {
  const file = dataFile(collection);
  const schema = `./schema/${collection}.json`;
  const problems = Object.keys(content)
    .filter((key) => key !== "$schema" && key !== "records")
    .map((key) => `${file} ${key}: unknown key: remove it; the file has $schema and records`);
  if (!("$schema" in content) || content.$schema !== schema)
    problems.push(`${file} $schema: give "${schema}"`);
  return problems;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
