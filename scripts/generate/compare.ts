import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATED_FOLDERS, type RenderedFiles } from "./render-all.js";

/** How the generated files on disk stand to what the data gives; paths from the root of the package. */
export interface Drift {
  /** Files that hold something else. */
  readonly changed: readonly string[];
  /** Files that do not exist. */
  readonly missing: readonly string[];
  /** Files in a generated folder that the data does not give. */
  readonly stale: readonly string[];
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
  const stale = GENERATED_FOLDERS.flatMap((folder) =>
    listFiles(root, folder).filter((path) => !files.has(path)),
  );
  return { changed, missing, stale };
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

function listFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
