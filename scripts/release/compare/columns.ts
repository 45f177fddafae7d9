import { type Change, type Comparison, compareKeys } from "../change.js";
import type { Release } from "../read-release.js";

/** Compares the columns of the CSV files, which readers count: a new one may only come last. */
export function compareColumns({ columns: before }: Release, { columns: after }: Release): Comparison {
  const { removed, added, kept } = compareKeys(before, after);
  const changes: Change[] = [
    ...removed.map((name): Change => ({ change: "removed", subject: "table", name, bump: "major" })),
    ...added.map((name): Change => ({ change: "added", subject: "table", name, bump: "minor" })),
    ...kept.flatMap(([table, old, now]) => [
      ...old
        .filter((column, index) => now[index] !== column)
        .map((column) => {
          const change = now.includes(column) ? "moved" : "removed";
          return { change, subject: "column", name: `${table} ${column}`, bump: "major" } satisfies Change;
        }),
      ...now
        .filter((column) => !old.includes(column))
        .map(
          (column): Change => ({
            change: "added",
            subject: "column",
            name: `${table} ${column}`,
            bump: "minor",
          }),
        ),
    ]),
  ];
  return { changes, problems: [] };
}
