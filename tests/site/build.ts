import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
  }
}

/** Builds the site into a folder, as `npm run docs` does. */
export function buildSite(out: string): void {
  execFileSync("npm", ["run", "-s", "docs", "--", "--out", out], { stdio: "pipe" });
}

/** Builds the site once for all tests. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-site-"));
  buildSite(folder);
  project.provide("site", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
