import { commonJs, esModule } from "../entries.js";
import { command, type Environment, forEachEntry } from "../environment.js";
import type { Project } from "../project.js";

const BUN = ["bun@1.4.5"];
const DENO = ["deno@2.9.6"];
const deno = (project: Project, ...args: readonly string[]) => project.run("npx", "deno", ...args);

/** Runtimes other than Node. */
export const RUNTIMES: readonly Environment[] = [
  {
    name: "Bun 1.4, ES modules",
    quick: true,
    packages: BUN,
    run: async (project) => {
      const run = forEachEntry((_, entry) =>
        project.run("npx", "bun", project.write("use.mjs", esModule(entry))),
      );
      return {
        ...(await run(project)),
        ...(await command(project, "npx", "bun", "x", "--bun", "kz-tr-council")),
      };
    },
  },
  {
    name: "Bun 1.4, CommonJS",
    packages: BUN,
    run: forEachEntry((project, entry) =>
      project.run("npx", "bun", project.write("use.cjs", commonJs(entry))),
    ),
  },
  {
    name: "Deno 2.9 without permissions",
    quick: true,
    packages: DENO,
    run: forEachEntry((project, entry) =>
      deno(
        project,
        "run",
        "--no-prompt",
        "--node-modules-dir=manual",
        project.write("use.mjs", esModule(entry)),
      ),
    ),
  },
  {
    name: "Deno 2.9 with permissions",
    packages: DENO,
    run: async (project) => {
      const run = forEachEntry((_, entry) =>
        deno(
          project,
          "run",
          "--allow-all",
          "--node-modules-dir=manual",
          project.write("use.mjs", esModule(entry)),
        ),
      );
      // To read its own files is all that the command asks for.
      const main = "node_modules/kz-tr-council/dist/cli.js";
      const allowed = ["--no-prompt", "--allow-read", "--node-modules-dir=manual"];
      return {
        ...(await run(project)),
        ...(await command(project, "npx", "deno", "run", ...allowed, main)),
      };
    },
  },
];
