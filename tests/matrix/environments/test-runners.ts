import { commonJs, ENTRIES, type Entry, esModule } from "../entries.js";
import { type Environment, forEachEntry } from "../environment.js";
import type { Project } from "../project.js";

/** A test that awaits what a program for an entry does. */
const asTest = (program: string, entry: Entry) =>
  program.replace("(async () =>", `test("${entry.name}", async () =>`).replace(/\)\(\);\s*$/u, ");");

const jest = (project: Project, ...args: readonly string[]) =>
  project.run(
    "node",
    "--experimental-vm-modules",
    "node_modules/jest/bin/jest.js",
    "--silent=false",
    ...args,
  );

const commonJsTest = (...args: readonly string[]) =>
  forEachEntry((project, entry, index) => {
    project.write(`use${index}.test.cjs`, asTest(commonJs(entry), entry));
    return jest(project, "--testMatch", `**/use${index}.test.cjs`, ...args);
  });

/** Test runners. */
export const TEST_RUNNERS: readonly Environment[] = [
  { name: "Jest 30, CommonJS", quick: true, packages: ["jest@30.5.2"], run: commonJsTest() },
  {
    name: "Jest 30, ES modules",
    packages: ["jest@30.5.2"],
    run: forEachEntry((project, entry, index) => {
      project.write(`use${index}.test.mjs`, asTest(esModule(entry), entry));
      return jest(project, "--testMatch", `**/use${index}.test.mjs`);
    }, ENTRIES),
  },
  {
    name: "Jest 30, jsdom",
    quick: true,
    packages: ["jest@30.5.2", "jest-environment-jsdom@30.5.2"],
    run: commonJsTest("--env", "jsdom"),
  },
  {
    name: "Vitest 4",
    quick: true,
    packages: ["vitest@4.1.12"],
    run: forEachEntry((project, entry, index) => {
      const code = asTest(esModule(entry), entry);
      project.write(`use${index}.test.mjs`, `import { test } from "vitest";\n${code}`);
      return project.run("npx", "vitest", "run", `use${index}.test.mjs`);
    }),
  },
];
