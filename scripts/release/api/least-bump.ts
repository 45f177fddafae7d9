import type { Bump } from "../bump.js";

/** Gives the least bump between two descriptions of an entry: major where a name left, minor for any other change. */
export function leastBumpOf(before: string, after: string): Bump {
  if (before === after) return "none";
  const left = namesIn(before).filter((name) => !namesIn(after).includes(name));
  return left.length > 0 ? "major" : "minor";
}

/** The names start their lines; what they are declared as is indented. */
function namesIn(description: string): string[] {
  return description.split("\n").filter((line) => /^\S/u.test(line));
}
