/**
 * `npm run test:matrix`: installs the packed package into many environments and uses every entry there. It prints the
 * matrix in Markdown; every cell is a run.
 *
 * Usage: npm run test:matrix -- [--quick] [--tarball=file] [part of a row's name …]
 */
import { resolve } from "node:path";
import { COLUMNS } from "./entries.js";
import type { Environment, Outcomes } from "./environment.js";
import { BUNDLERS } from "./environments/bundlers.js";
import { FRAMEWORKS } from "./environments/frameworks.js";
import { MANAGERS } from "./environments/managers.js";
import { NODES } from "./environments/nodes.js";
import { RUNTIMES } from "./environments/runtimes.js";
import { TEST_RUNNERS } from "./environments/test-runners.js";
import { COMPILERS } from "./environments/typescript.js";
import { ZODS } from "./environments/zods.js";
import { newProject, type Project, pack, withRetry } from "./project.js";

const ALL: readonly Environment[] = [
  ...MANAGERS,
  ...NODES,
  ...RUNTIMES,
  ...COMPILERS,
  ...BUNDLERS,
  ...FRAMEWORKS,
  ...TEST_RUNNERS,
  ...ZODS,
];
const NEWEST_ZOD = "4.6.7";

const args = process.argv.slice(2);
const packed = args.find((arg) => arg.startsWith("--tarball="))?.slice("--tarball=".length);
const parts = args.filter((arg) => !arg.startsWith("--")).map((arg) => arg.toLowerCase());
const chosen = ALL.filter(({ name, quick }) => {
  const isNamed = parts.length === 0 || parts.some((part) => name.toLowerCase().includes(part));
  return isNamed && (quick || !args.includes("--quick"));
});
if (chosen.length === 0) throw new RangeError(`No row is named like ${parts.join(", ")}`);

const tarball = packed === undefined ? pack() : resolve(packed);
const rows: [name: string, outcomes: Outcomes | string][] = [];
for (const environment of chosen) {
  const start = Date.now();
  const outcomes = await runOne(environment);
  rows.push([environment.name, outcomes]);
  console.error(`${environment.name}: ${summary(outcomes)} (${Math.round((Date.now() - start) / 1000)} s)`);
}

console.log(`| environment | ${COLUMNS.map((column) => `\`${column}\``).join(" | ")} |`);
console.log(`| --- |${COLUMNS.map(() => " --- |").join("")}`);
for (const [name, outcomes] of rows) {
  const cells = COLUMNS.map((column) => {
    if (typeof outcomes === "string") return "not run";
    const outcome = outcomes[column];
    return outcome === undefined ? "–" : outcome === true ? "✓" : "✗";
  });
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}
const failures = rows.flatMap(([name, outcomes]) =>
  typeof outcomes === "string"
    ? []
    : Object.entries(outcomes).flatMap(([column, outcome]) =>
        outcome === true ? [] : [`${name}, ${column}: ${outcome}`],
      ),
);
for (const failure of failures) console.error(`\n${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function runOne(environment: Environment): Promise<Outcomes | string> {
  const missing = environment.missing?.();
  if (missing !== undefined) return missing;
  const project = newProject(tarball);
  try {
    await install(environment, project);
    return await environment.run(project);
  } catch (error) {
    return { ".": error instanceof Error ? error.message : String(error) };
  } finally {
    project.remove();
  }
}

async function install(
  { install, packages = [], zod = NEWEST_ZOD }: Environment,
  project: Project,
): Promise<void> {
  if (install !== undefined) return withRetry(() => install(project));
  const all = [project.tarball, ...(zod === null ? [] : [`zod@${zod}`]), ...packages];
  await withRetry(() =>
    project.run("npm", "install", "--no-audit", "--no-fund", "--loglevel", "error", ...all),
  );
}

function summary(outcomes: Outcomes | string): string {
  if (typeof outcomes === "string") return `not run: ${outcomes}`;
  const failed = Object.entries(outcomes).filter(([, outcome]) => outcome !== true);
  return failed.length === 0 ? "passes" : `fails for ${failed.map(([column]) => column).join(", ")}`;
}
