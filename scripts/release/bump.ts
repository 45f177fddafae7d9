/** How much of a version changes, the least first. */
const BUMPS = ["none", "patch", "minor", "major"] as const;

/** How much of a version changes. */
export type Bump = (typeof BUMPS)[number];

/** Gives the greatest of several bumps; `"none"` where there is none. */
export function greatest(bumps: readonly Bump[]): Bump {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? "none";
}

/** Checks whether a bump is less than another. */
export function isLess(bump: Bump, other: Bump): boolean {
  return BUMPS.indexOf(bump) < BUMPS.indexOf(other);
}

/** Gives the bump between two versions: `"minor"` from `"1.0.2"` to `"1.1.0"`. */
export function bumpBetween(from: string, to: string): Bump {
  const [before, after] = [from, to].map((version) => version.split("."));
  const part = (["major", "minor", "patch"] as const).find((_, index) => before?.[index] !== after?.[index]);
  return part ?? "none";
}
