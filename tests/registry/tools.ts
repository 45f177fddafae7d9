import { execFileSync, type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the test needs beside the project, at versions that run on Node 20; no dependency of the project. */
const TOOLS = {
  dependencies: { verdaccio: "6.8.0", pnpm: "12.21.0" },
  // A plugin of verdaccio asks for a tag that is gone.
  overrides: { "node-fetch": "2.7.0" },
};

/** The environment without what npm sets for the scripts that it runs: it would lead to another registry. */
export const cleanEnvironment: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
);

/** Makes a temporary folder. */
export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `kz-tr-council-${name}-`));
}

/** Installs the tools into a folder; a network that fails once is asked once more. */
export function installTools(folder: string): void {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "tools", private: true, ...TOOLS }));
  const install = () =>
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel", "error"], {
      cwd: folder,
      env: cleanEnvironment,
      stdio: ["ignore", "ignore", "inherit"],
    });
  try {
    install();
  } catch {
    install();
  }
}

/** Runs a command to its end. */
export function run(
  cwd: string,
  env: NodeJS.ProcessEnv,
  command: string,
  ...args: readonly string[]
): Omit<SpawnSyncReturns<string>, "output"> & { readonly output: string } {
  const done = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...cleanEnvironment, ...env } });
  return { ...done, output: `${done.stdout}${done.stderr}` };
}
