import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../../../scripts/generate/generate.js";
import type { JsonDataSet } from "../schemas/small-data-set.js";

/** The root of the package. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** A folder with data files, in which the generator runs. */
export interface Workspace {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  /** Every file by its path, with its text. */
  readonly files: () => Record<string, string>;
  readonly remove: () => void;
  /** Runs the generator; gives its exit code and what it said. */
  readonly generate: (...args: string[]) => Promise<{ code: number; lines: string[] }>;
}

/** Makes a temporary folder that holds the data files of a data set, the package's vocabularies and no redirects. */
export function createWorkspace(set: JsonDataSet): Workspace {
  const root = mkdtempSync(join(tmpdir(), "kz-tr-council-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const writeJson = (name: string, content: object) =>
    write(`data/${name}.json`, JSON.stringify({ $schema: `./schema/${name}.json`, ...content }));
  for (const [name, records] of Object.entries(set)) writeJson(name, { records });
  writeJson("redirects", { redirects: {} });
  cpSync(join(ROOT, "data/vocabularies.json"), join(root, "data/vocabularies.json"));
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), "utf8"),
    files: () => filesIn(root),
    remove: () => rmSync(root, { recursive: true }),
    generate: async (...args) => {
      const lines: string[] = [];
      const say = (line: string) => lines.push(line);
      return { code: await generate(args, { root, print: say, warn: say }), lines };
    },
  };
}

/** Every file below a folder by its path, with its text; links are not followed. */
export function filesIn(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\//u, ""));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
