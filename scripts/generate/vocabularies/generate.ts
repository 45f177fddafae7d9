import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readIfThere } from "../../read-if-there.js";
import type { Surroundings } from "../surroundings.js";
import { readVocabularies } from "./read.js";
import { renderTerms, renderVocabularies } from "./render.js";

/** The files that the rest of the generator is built on. */
export const VOCABULARY_FILES = ["src/generated/vocabularies.ts", "src/generated/terms.ts"] as const;

/** How the vocabularies were written or compared. */
interface VocabularyRun {
  /** 0 done, 1 invalid data or drift. */
  readonly code: 0 | 1;
  /** How many files it has written. */
  readonly written: number;
  /** Puts back the files as they were before. */
  readonly restore: () => void;
}

/** Writes the files of the vocabularies, or compares them. */
export function generateVocabularies(isCheck: boolean, { root, warn }: Surroundings): VocabularyRun {
  const { vocabularies, problems } = readVocabularies(root);
  if (vocabularies === undefined) {
    for (const problem of problems) warn(problem);
    warn("generate: nothing was written");
    return { code: 1, written: 0, restore: () => {} };
  }
  const [unions, terms] = VOCABULARY_FILES;
  const changed = [
    { path: unions, text: renderVocabularies(vocabularies) },
    { path: terms, text: renderTerms(vocabularies) },
  ]
    .map(({ path, text }) => ({ path, text, before: readIfThere(join(root, path))?.toString("utf8") }))
    .filter(({ text, before }) => before !== text);
  if (isCheck) {
    for (const { path } of changed) warn(`${path} differs from the data: run npm run generate`);
    return { code: changed.length === 0 ? 0 : 1, written: 0, restore: () => {} };
  }
  for (const { path, text } of changed) write(join(root, path), text);
  return {
    code: 0,
    written: changed.length,
    restore: () => {
      for (const { path, before } of changed) write(join(root, path), before);
    },
  };
}

/** Writes a file, or removes it where it was not there. */
function write(path: string, text: string | undefined): void {
  if (text === undefined) rmSync(path);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
