import { given } from "../messages.js";
import { type Check, located } from "./problem.js";

/** A figure's direction has two ends, and they differ. */
export const checkDirections: Check = (set) =>
  located(set, "figures").flatMap(({ record: { from, to }, path }) => {
    if (from === undefined && to === undefined) return [];
    if (from === undefined)
      return [{ path: [...path, "from"], message: 'missing beside "to"; give both or neither' }];
    if (to === undefined)
      return [{ path: [...path, "to"], message: 'missing beside "from"; give both or neither' }];
    if (from !== to) return [];
    return [{ path: [...path, "to"], message: `"from" and "to" are both ${given(to)}: give two parties` }];
  });
