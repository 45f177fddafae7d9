import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** An empty project that has the packed package, and nothing else of ours, installed. */
    consumer: string;
  }
}

/** Packs the package as `npm publish` would, and lays it into an empty project outside the repository. */
export default function setup(project: TestProject): () => void {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const consumer = mkdtempSync(join(tmpdir(), "kz-tr-council-"));
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", consumer], {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
    }),
  ) as [{ filename: string }];
  const tarball = join(consumer, packed.filename);
  const installed = join(consumer, "node_modules", "kz-tr-council");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components", "1"]);
  project.provide("tarball", tarball);
  project.provide("consumer", consumer);
  return () => rmSync(consumer, { recursive: true, force: true });
}
