import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Surroundings } from "../surroundings.js";
import { readVocabularies } from "./read.js";
import { renderTerms, renderVocabularies } from "./render.js";

/** The files that the rest of the generator is built on. */
export const VOCABULARY_FILES = ["src/generated/vocabularies.ts", "src/generated/terms.ts"] as const;

/** Writes or compares the vocabularies and gives an exit code: 0 done, 1 invalid data or drift. */
export function generateVocabularies(args: readonly string[], { root, warn }: Surroundings): 0 | 1 {
  const read = readVocabularies(root);
  if ("problems" in read) {
    for (const problem of read.problems) warn(problem);
    warn("generate: nothing was written");
    return 1;
  }
  const [unions, terms] = VOCABULARY_FILES;
  const files = new Map([
    [unions, renderVocabularies(read.vocabularies)],
    [terms, renderTerms(read.vocabularies)],
  ]);
  const changed = [...files].filter(([path, text]) => readIfThere(join(root, path)) !== text);
  if (args.includes("--check")) {
    for (const [path] of changed) warn(`${path} differs from the data: run npm run generate`);
    return changed.length === 0 ? 0 : 1;
  }
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return 0;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
