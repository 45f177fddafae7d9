import type { CollectionName, RecordKind } from "../../src/generated/ids.js";
import { KINDS } from "../../src/model/kinds.js";
import { given } from "../../src/text/errors.js";
import { readJson } from "./read-json.js";

/** The records of every collection as the files hold them, not yet checked. */
export type RawData = { readonly [Name in CollectionName]: readonly unknown[] };

/** What was read, or why it could not be. */
export type ReadResult =
  | { readonly data: RawData; readonly problems: readonly [] }
  | { readonly data?: undefined; readonly problems: readonly string[] };

/** The data file of a collection, from the root of the package. */
export function dataFile(collection: string): string {
  return `data/${collection}.json`;
}

/** The kinds with the names of their collections and types, in order. */
export const ALL_KINDS = Object.entries(KINDS) as [RecordKind, (typeof KINDS)[RecordKind]][];

/** Reads every data file below `root`; gives the problems of all files, not of the first alone. */
export function readData(root: string): ReadResult {
  const problems: string[] = [];
  const entries = ALL_KINDS.map(([, { collection }]) => {
    const result = readCollection(root, collection);
    problems.push(...result.problems);
    return [collection, result.records];
  });
  // References to records of a file that cannot be read would all look dangling, so nothing else is judged then.
  if (problems.length > 0) return { problems };
  return { data: Object.fromEntries(entries) as RawData, problems: [] };
}

interface CollectionResult {
  readonly records: readonly unknown[];
  readonly problems: readonly string[];
}

function readCollection(root: string, collection: string): CollectionResult {
  const file = dataFile(collection);
  const { content, problems } = readJson(root, file);
  if (problems.length > 0) return { records: [], problems };
  const envelope = `{ "$schema": "./schema/${collection}.json", "records": [] }`;
  const { $schema, records, ...others } = Object(content) as Record<string, unknown>;
  if (!Array.isArray(records)) {
    return { records: [], problems: [`${file}: got no array "records"; give ${envelope}`] };
  }
  const wrong = Object.keys(others).map(
    (key) => `${file}: got the key ${JSON.stringify(key)}; give ${envelope}`,
  );
  if ($schema !== `./schema/${collection}.json`)
    wrong.push(`${file} $schema: got ${given($schema)}; give ${envelope}`);
  return { records, problems: wrong };
}
