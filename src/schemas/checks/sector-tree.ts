import { cycleFrom } from "./cycle.js";
import { type Check, located } from "./problem.js";

/** No sector is its own ancestor. */
export const checkSectorTree: Check = (set) => {
  const sectors = located(set, "sectors");
  const parents = new Map<string, string | undefined>(
    sectors.map(({ record }) => [record.id, record.parent]),
  );
  return sectors.flatMap(({ record, path }) => {
    const cycle = cycleFrom(record.id, parents);
    if (cycle === undefined) return [];
    const message = `got a sector within itself (${cycle.join(" → ")}); give another parent or none`;
    return [{ path: [...path, "parent"], message }];
  });
};
