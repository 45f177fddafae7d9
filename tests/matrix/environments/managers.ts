import { execFileSync } from "node:child_process";
import { commonJs, esModule } from "../entries.js";
import { command, type Environment, forEachEntry } from "../environment.js";
import type { Project } from "../project.js";

const PNPM = ["--yes", "pnpm@12.21.0"] as const;
const YARN = ["--yes", "--package", "@yarnpkg/cli-dist@4.18.1", "yarn"] as const;
const ZOD = "zod@4.6.7";

async function installByPnpm(project: Project): Promise<void> {
  const strict = ["--config.autoInstallPeers=false", "--config.strictPeerDependencies=true"];
  await project.run("npx", ...PNPM, "add", ...strict, project.tarball, ZOD);
}

async function installByYarn(project: Project): Promise<void> {
  const registry = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  project.write(
    ".yarnrc.yml",
    `nodeLinker: pnp\nenableTelemetry: false\nenableImmutableInstalls: false\nnpmRegistryServer: "${registry}"\n`,
  );
  project.write("yarn.lock", "");
  await project.run("npx", ...YARN, "add", `kz-tr-council@file:${project.tarball}`, ZOD);
}

const runEsm = forEachEntry((project, entry) =>
  project.run("node", project.write("use.mjs", esModule(entry))),
);
const runCjs = forEachEntry((project, entry) =>
  project.run("node", project.write("use.cjs", commonJs(entry))),
);

/** Package managers, each with ES modules and CommonJS. */
export const MANAGERS: readonly Environment[] = [
  {
    name: "npm, ES modules",
    quick: true,
    run: async (project) => ({
      ...(await runEsm(project)),
      ...(await command(project, "npx", "kz-tr-council")),
    }),
  },
  { name: "npm, CommonJS", quick: true, run: runCjs },
  {
    name: "pnpm 12, strict peers, ES modules",
    quick: true,
    install: installByPnpm,
    run: async (project) => ({
      ...(await runEsm(project)),
      ...(await command(project, "npx", ...PNPM, "exec", "kz-tr-council")),
    }),
  },
  { name: "pnpm 12, strict peers, CommonJS", install: installByPnpm, run: runCjs },
  {
    name: "Yarn 4 Plug'n'Play, ES modules",
    quick: true,
    install: installByYarn,
    run: async (project) => {
      const run = forEachEntry((_, entry) =>
        project.run("npx", ...YARN, "node", project.write("use.mjs", esModule(entry))),
      );
      return { ...(await run(project)), ...(await command(project, "npx", ...YARN, "run", "kz-tr-council")) };
    },
  },
  {
    name: "Yarn 4 Plug'n'Play, CommonJS",
    install: installByYarn,
    run: forEachEntry((project, entry) =>
      project.run("npx", ...YARN, "node", project.write("use.cjs", commonJs(entry))),
    ),
  },
];
