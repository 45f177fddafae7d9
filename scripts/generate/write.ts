import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Drift } from "./compare.js";
import type { RenderedFiles } from "./render-all.js";

/** Writes the files that differ or are missing, and removes those that are left over. */
export function writeFiles(root: string, files: RenderedFiles, drift: Drift): void {
  for (const path of [...drift.changed, ...drift.missing]) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, files.get(path) ?? "");
  }
  for (const path of drift.stale) rmSync(join(root, path));
}
