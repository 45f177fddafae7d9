import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { changeAll } from "../change-all.js";
import type { Drift } from "./compare.js";
import type { RenderedFiles } from "./render-all.js";

/** Writes the files that differ or are missing, and removes those that are left over. */
export function writeFiles(root: string, files: RenderedFiles, { changed, missing, stale }: Drift): void {
  const targets = [...changed, ...missing, ...stale].map((path) => join(root, path));
  changeAll(targets, () => {
    for (const path of [...changed, ...missing]) {
      const target = join(root, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, files.get(path) ?? "");
    }
    for (const path of stale) rmSync(join(root, path));
  });
}
