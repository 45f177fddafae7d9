import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ModelDocs, readModelDocs } from "../../../scripts/generate/model-docs.js";
import { run } from "../../../scripts/generate/run.js";
import type { JsonDataSet } from "../schemas/small-data-set.js";

/** A folder with data files, in which the generator runs. */
export interface Workspace {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  /** The paths of all files, sorted. */
  readonly list: () => string[];
  readonly remove: () => void;
  /** Runs the generator; gives its exit code and what it said. */
  readonly generate: (...args: string[]) => { code: number; lines: string[] };
}

let docs: ModelDocs | undefined;

/** Makes a temporary folder that holds the data files of a data set. */
export function createWorkspace(set: JsonDataSet): Workspace {
  const root = mkdtempSync(join(tmpdir(), "kz-tr-council-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [name, records] of Object.entries(set)) {
    write(`data/${name}.json`, JSON.stringify({ $schema: `./schema/${name}.json`, records }));
  }
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), "utf8"),
    list: () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
        .sort(),
    remove: () => rmSync(root, { recursive: true }),
    generate: (...args) => {
      const lines: string[] = [];
      const say = (line: string) => lines.push(line);
      // Reading the model takes a second, and it is the same for every test.
      docs ??= readModelDocs();
      return { code: run(args, { root, print: say, warn: say, docs }), lines };
    },
  };
}
