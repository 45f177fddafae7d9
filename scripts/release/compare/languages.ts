import { isDeepStrictEqual } from "node:util";
import { type Change, type Comparison, compareKeys } from "../change.js";
import type { Release } from "../read-release.js";

/** Compares the translations. */
export function compareLanguages({ languages: before }: Release, { languages: after }: Release): Comparison {
  const { removed, added, kept } = compareKeys(before, after);
  const subject = "language";
  const changes: Change[] = [
    ...removed.map((name): Change => ({ change: "removed", subject, name, bump: "major" })),
    ...added.map((name): Change => ({ change: "added", subject, name, bump: "minor" })),
    ...kept
      .filter(([, from, to]) => !isDeepStrictEqual(from, to))
      .map(([name]): Change => ({ change: "improved", subject, name, bump: "patch" })),
  ];
  return { changes, problems: [] };
}
