/**
 * `npm run data:diff`: lists what changed in the data since the last release, and fails where the changesets claim less
 * than that needs. Exit code 0: all is well, 1: a problem, 2: the last release cannot be found.
 */
import { fileURLToPath, pathToFileURL } from "node:url";
import { greatest, isLess } from "./bump.js";
import type { Change } from "./change.js";
import { claimedBump } from "./claimed-bump.js";
import { compareReleases } from "./compare/index.js";
import { describeChanges } from "./describe.js";
import { findLastRelease } from "./last-release.js";
import { readCommit, readWorkingTree } from "./read-release.js";

/** What changed since the last release, as a command answers. */
export interface DataDiff {
  readonly code: 0 | 1 | 2;
  readonly changes: readonly Change[];
  readonly lines: readonly string[];
}

/** Compares the data of the working tree with that of the last release. */
export function dataDiff(root: string): DataDiff {
  let last: ReturnType<typeof findLastRelease>;
  try {
    last = findLastRelease(root);
  } catch (error) {
    return { code: 2, changes: [], lines: [error instanceof Error ? error.message : String(error)] };
  }
  if (last === undefined) return { code: 0, changes: [], lines: ["Nothing is released yet."] };

  const { version, commit } = last;
  const compared = compareReleases(readCommit(root, commit), readWorkingTree(root), version);
  const least = greatest(compared.changes.map(({ bump }) => bump));
  const claimed = claimedBump(root, version);
  const problems = [...compared.problems];
  if (isLess(claimed, least))
    problems.push(`The changesets claim ${claimed}: run npx changeset and give ${least}`);
  return {
    code: problems.length > 0 ? 1 : 0,
    changes: compared.changes,
    lines: [
      `Changes of the data since ${version} (${commit.slice(0, 7)}): ${compared.changes.length}`,
      ...describeChanges(compared.changes).map((line) => `- ${line}`),
      `Least bump: ${least}. Claimed: ${claimed}.`,
      ...problems,
    ],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { code, lines } = dataDiff(fileURLToPath(new URL("../..", import.meta.url)));
  for (const line of lines) console.log(line);
  process.exitCode = code;
}
