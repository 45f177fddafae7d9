import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The environment without what npm sets for the scripts that it runs. */
const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
  CI: "1",
  NO_COLOR: "1",
};

/** A project in a temporary folder. */
export interface Project {
  readonly folder: string;
  /** The packed package. */
  readonly tarball: string;
  /** Writes a file, and gives its path. */
  readonly write: (path: string, text: string) => string;
  /** Runs a command; gives all that it printed, and throws that where it fails or takes ten minutes. */
  readonly run: (command: string, ...args: readonly string[]) => Promise<string>;
  readonly remove: () => void;
}

/** Packs the package as `npm publish` would, into a temporary folder. */
export function pack(): string {
  const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-matrix-"));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    cwd: root,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const { name, version } = JSON.parse(
    execFileSync("npm", ["pkg", "get", "name", "version"], { cwd: root, env, encoding: "utf8" }),
  ) as { name: string; version: string };
  return join(folder, `${name}-${version}.tgz`);
}

/** Makes an empty project. */
export function newProject(tarball: string): Project {
  const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-matrix-"));
  const project: Project = {
    folder,
    tarball,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      return join(folder, path);
    },
    run: (command, ...args) =>
      new Promise((resolve, reject) => {
        const options = { cwd: folder, env, encoding: "utf8", timeout: 600_000, maxBuffer: 1e8 } as const;
        execFile(command, args, options, (error, stdout, stderr) =>
          error === null
            ? resolve(stdout + stderr)
            : reject(new Error(`${stdout}${stderr}` || error.message)),
        );
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  project.write("package.json", JSON.stringify({ name: "user", version: "1.0.0", private: true }));
  return project;
}

/** Does something that needs the network; once more where it fails. */
export async function withRetry<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch {
    return work();
  }
}
