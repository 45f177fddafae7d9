import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Tools of other people's, at the versions that these tests were written with; none is a dependency of the project. */
const VERSIONS = { "@duckdb/node-api": "1.5.6-r.1", datapackage: "1.1.10" } as const;

/** Installs a tool in a folder of its own outside the project, once a machine, and loads it. */
export function installed<T>(name: keyof typeof VERSIONS): T {
  const version = VERSIONS[name];
  const folder = join(tmpdir(), "kz-tr-council-tools", `${name.replace("/", "-")}-${version}`);
  if (!existsSync(join(folder, "node_modules", name))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent", `${name}@${version}`], {
      cwd: folder,
      stdio: "inherit",
    });
  }
  return createRequire(join(folder, "package.json"))(name);
}
