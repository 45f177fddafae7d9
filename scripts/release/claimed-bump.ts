import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Bump, bumpBetween, greatest } from "./bump.js";

/** Reads the bumps that the changesets claim for the package, by the name of the file. */
export function readChangesets(root: string): ReadonlyMap<string, Bump> {
  const { name } = readManifest(root);
  const folder = join(root, ".changeset");
  const files = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  return new Map(
    files.flatMap((file) => {
      const [, head = ""] = readFileSync(join(folder, file), "utf8").split(/^---$/mu);
      const bump = (parse(head) as Record<string, Bump> | null)?.[name];
      return bump === undefined ? [] : [[file, bump]];
    }),
  );
}

/** Gives the bump that is claimed since a version: by changesets, or by the version that they were turned into. */
export function claimedBump(root: string, since: string): Bump {
  return greatest([...readChangesets(root).values(), bumpBetween(since, readManifest(root).version)]);
}

/** Reads the name and the version of the package. */
export function readManifest(root: string): { readonly name: string; readonly version: string } {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}
