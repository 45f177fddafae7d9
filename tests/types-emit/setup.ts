import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { packInto } from "../package/pack.js";
import { install } from "../versions/install.js";
import { COMPILERS } from "./compilers.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A project that has the packed package, zod and every compiler installed. */
    typedConsumer: string;
  }
}

/** Installs the packed package beside every compiler, none of which becomes a dependency of this project. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-types-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  const { devDependencies } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  ) as { devDependencies: Record<string, string> };
  install(folder, [
    packInto(folder),
    `zod@${devDependencies["zod"]}`,
    ...COMPILERS.map(({ version }) => `typescript-${version}@npm:typescript@${version}`),
  ]);
  project.provide("typedConsumer", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
