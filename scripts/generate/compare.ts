import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readIfThere } from "../read-if-there.js";
import { GENERATED_MARK } from "./notice.js";
import { GENERATED_FOLDERS, type RenderedFiles } from "./render-all.js";
import { VOCABULARY_FILES } from "./vocabularies/generate.js";

/** How the generated files on disk stand to what the data gives; paths from the root of the package. */
export interface Drift {
  /** Files that hold something else. */
  readonly changed: readonly string[];
  /** Files that do not exist. */
  readonly missing: readonly string[];
  /** Files that were generated once and that the data no longer gives. */
  readonly stale: readonly string[];
  /** Files in a generated folder that the generator did not write; it does not remove them either. */
  readonly foreign: readonly string[];
}

/** Compares every generated file below `root` byte for byte. */
export function compareFiles(root: string, files: RenderedFiles): Drift {
  const changed: string[] = [];
  const missing: string[] = [];
  for (const [path, text] of files) {
    const current = readIfThere(join(root, path));
    if (current === undefined) missing.push(path);
    else if (!current.equals(Buffer.from(text))) changed.push(path);
  }
  const others = GENERATED_FOLDERS.flatMap((folder) => listFiles(root, folder)).filter(
    (path) => !files.has(path) && !VOCABULARY_FILES.some((file) => file === path),
  );
  const stale = others.filter((path) => isGenerated(join(root, path)));
  const foreign = others.filter((path) => !stale.includes(path));
  return { changed, missing, stale, foreign };
}

/** Tells whether the generator wrote a file. A table has no room for the mark, so the descriptor beside it tells. */
function isGenerated(path: string): boolean {
  if (path.endsWith(".csv")) return tablesIn(dirname(path)).includes(basename(path));
  return statSync(path).isFile() && readFileSync(path, "utf8").includes(GENERATED_MARK);
}

function tablesIn(folder: string): string[] {
  const descriptor = readIfThere(join(folder, "datapackage.json"));
  if (descriptor === undefined) return [];
  const { resources } = JSON.parse(descriptor.toString("utf8")) as { resources: { path: string }[] };
  return resources.map(({ path }) => path);
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => `${folder}/${entry.name}`);
}
