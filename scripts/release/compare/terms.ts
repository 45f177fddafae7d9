import { isDeepStrictEqual } from "node:util";
import { type Change, type Comparison, compareKeys } from "../change.js";
import type { Release } from "../read-release.js";

/** Compares the closed vocabularies. */
export function compareTerms(
  { vocabularies: before }: Release,
  { vocabularies: after }: Release,
): Comparison {
  const { removed, added, kept } = compareKeys(before, after);
  const changes: Change[] = [
    ...removed.map((name): Change => ({ change: "removed", subject: "vocabulary", name, bump: "major" })),
    ...added.map((name): Change => ({ change: "added", subject: "vocabulary", name, bump: "minor" })),
    ...kept.flatMap(([vocabulary, old, now]) => {
      const terms = compareKeys(old, now);
      const place = (term: string) => ({ subject: "term", name: `${vocabulary} ${term}` }) as const;
      return [
        ...terms.removed.map((term): Change => ({ ...place(term), change: "removed", bump: "major" })),
        ...terms.added.map((term): Change => ({ ...place(term), change: "added", bump: "minor" })),
        ...terms.kept
          .filter(([, from, to]) => !isDeepStrictEqual(from, to))
          .map(([term]): Change => ({ ...place(term), change: "improved", bump: "patch" })),
      ];
    }),
  ];
  return { changes, problems: [] };
}
