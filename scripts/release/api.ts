/**
 * `npm run api`: writes the public surface of every built entry to scripts/release/api, one declaration after the other.
 * With `-- --check` it compares, and fails where an export left or changed since the last release and the changesets
 * claim less than that needs.
 *
 * The declarations are printed by TypeScript from `dist`: what users compile against, without the names of inner files.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readIfThere } from "../read-if-there.js";
import { describeSurface } from "./api/describe-surface.js";
import { leastBumpOf } from "./api/least-bump.js";
import { greatest, isLess } from "./bump.js";
import { claimedBump } from "./claimed-bump.js";
import { git } from "./git.js";
import { findLastRelease } from "./last-release.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = "scripts/release/api/surface";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly types: string } }>>;
}

/** The text of every entry by its file. */
function describeEntries(): ReadonlyMap<string, string> {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  return new Map(
    Object.entries(exports).flatMap(([subpath, target]) => {
      if (typeof target === "string") return [];
      const name = subpath === "." ? "index" : subpath.replace("./", "").replaceAll("/", "-");
      return [[`${FOLDER}/${name}.txt`, describeSurface(join(root, target.import.types))]];
    }),
  );
}

function check(entries: ReadonlyMap<string, string>): string[] {
  const outdated = [...entries]
    .filter(([file, text]) => readIfThere(join(root, file))?.toString("utf8") !== text)
    .map(([file]) => file);
  const problems = [...outdated, ...leftOver(entries)].map(
    (file) => `${file} is not what is built: run npm run api`,
  );
  const last = findLastRelease(root);
  if (last === undefined) return problems;
  const released = git(root, "ls-tree", "-r", "--name-only", last.commit, `${FOLDER}/`)
    .split("\n")
    .filter(Boolean);
  const least = greatest(
    released.map((file) => leastBumpOf(git(root, "show", `${last.commit}:${file}`), entries.get(file) ?? "")),
  );
  const claimed = claimedBump(root, last.version);
  if (isLess(claimed, least))
    problems.push(`The changesets claim ${claimed}, the exports changed by ${least}: run npx changeset`);
  return problems;
}

/** The files of entries that left; released once more, they would ask for a major version again. */
function leftOver(entries: ReadonlyMap<string, string>): string[] {
  return readdirSync(join(root, FOLDER))
    .map((name) => `${FOLDER}/${name}`)
    .filter((file) => !entries.has(file));
}

mkdirSync(join(root, FOLDER), { recursive: true });
const entries = describeEntries();
if (process.argv[2] === undefined) {
  for (const file of leftOver(entries)) rmSync(join(root, file));
  for (const [file, text] of entries) writeFileSync(join(root, file), text);
} else if (process.argv[2] !== "--check") {
  console.error(
    `api: unknown argument ${JSON.stringify(process.argv[2])}: give --check, or no argument to write`,
  );
  process.exitCode = 2;
} else {
  const problems = check(entries);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
