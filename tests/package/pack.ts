import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { addFolders } from "../../scripts/subpath-folders.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** An empty project that has the packed package, and nothing else of ours, installed. */
    consumer: string;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Packs what is built as `npm publish` would, from a copy, so that runs at the same time do not meet. */
export function packInto(folder: string): string {
  const copy = join(folder, "package");
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };
  for (const file of [...files, "package.json", "README.md", "LICENSE"]) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file), { recursive: true });
  }
  addFolders(copy);
  const output = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: copy,
    encoding: "utf8",
    stdio: "pipe",
  });
  rmSync(copy, { recursive: true });
  const [packed] = JSON.parse(output) as [{ filename: string }];
  return join(folder, packed.filename);
}

/** Lays the packed package into an empty project outside the repository. */
export default function setup(project: TestProject): () => void {
  const consumer = mkdtempSync(join(tmpdir(), "kz-tr-council-"));
  const tarball = packInto(consumer);
  const installed = join(consumer, "node_modules", "kz-tr-council");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components", "1"]);
  project.provide("tarball", tarball);
  project.provide("consumer", consumer);
  return () => rmSync(consumer, { recursive: true, force: true });
}
