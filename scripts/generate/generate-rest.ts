import { compareFiles, type Drift } from "./compare.js";
import { csvProblems } from "./csv/render-csv.js";
import { checkLocales } from "./locales/check.js";
import { readLocales } from "./locales/read.js";
import { type ModelDocs, readModelDocs } from "./model-docs.js";
import { readData } from "./read-data.js";
import { readRedirects } from "./redirects.js";
import { renderAll } from "./render-all.js";
import type { Surroundings } from "./surroundings.js";
import { validateData } from "./validate-data.js";
import { VOCABULARY_FILES } from "./vocabularies/generate.js";
import { writeFiles } from "./write.js";

let docs: ModelDocs | undefined;

/**
 * Writes or compares every generated file but the vocabularies, and gives an exit code: 0 done, 1 invalid data or drift.
 *
 * @param written - How many files of the vocabularies were written before.
 */
export function generateRest(isCheck: boolean, { root, print, warn }: Surroundings, written: number): 0 | 1 {
  const read = readData(root);
  const valid = read.data === undefined ? read : validateData(read.data);
  const redirected = readRedirects(root, valid.data);
  const { locales, problems: unread } = readLocales(root);
  const astray = valid.data === undefined ? [] : checkLocales(locales, valid.data);
  const unsafe = valid.data === undefined ? [] : csvProblems(valid.data);
  const beside = [...unread, ...astray, ...unsafe];
  if (valid.data === undefined || redirected.redirects === undefined || beside.length > 0) {
    const problems = [...valid.problems, ...redirected.problems, ...beside];
    for (const problem of problems) warn(problem);
    warn(`generate: ${count(problems.length, "problem")} in the data; nothing was written`);
    return 1;
  }

  // Everything is rendered before the first write, so that a fault leaves all files as they were.
  docs ??= readModelDocs();
  const files = renderAll(valid.data, redirected.redirects, locales, docs);
  const drift = compareFiles(root, files);
  const lines = describeDrift(drift);
  const total = files.size + VOCABULARY_FILES.length;
  if (isCheck) {
    for (const line of lines) warn(line);
    if (lines.length === 0) print(`generate: ${count(total, "file")} up to date`);
    else warn(`generate: ${count(lines.length, "file")} out of date: run npm run generate`);
    return lines.length === 0 ? 0 : 1;
  }
  if (drift.foreign.length > 0) {
    for (const line of describeForeign(drift)) warn(line);
    warn("generate: nothing was written");
    return 1;
  }
  writeFiles(root, files, drift);
  print(`generate: ${count(written + lines.length, "file")} of ${total} written or removed`);
  return 0;
}

function describeDrift(drift: Drift): string[] {
  return [
    ...drift.changed.map((path) => `${path} differs from the data`),
    ...drift.missing.map((path) => `${path} is missing`),
    ...drift.stale.map((path) => `${path} is left over`),
    ...describeForeign(drift),
  ];
}

function describeForeign({ foreign }: Drift): string[] {
  return foreign.map((path) => `${path} is not a generated file, and its folder holds nothing else: move it`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
