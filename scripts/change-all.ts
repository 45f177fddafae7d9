import { rmSync, writeFileSync } from "node:fs";
import { readIfThere } from "./read-if-there.js";

/** Changes files, or none of them: if the change fails half-way, what it has written is put back. */
export function changeAll(files: readonly string[], change: () => void): void {
  const before = new Map(files.map((file) => [file, readIfThere(file)]));
  try {
    change();
  } catch (error) {
    for (const [file, content] of before) {
      if (content === undefined) rmSync(file, { force: true });
      // A file that is as it was may be one that cannot be written.
      else if (!readIfThere(file)?.equals(content)) writeFileSync(file, content);
    }
    throw error;
  }
}
