import { given } from "../../text/errors.js";
import { type Check, located } from "./problem.js";

/** A figure's direction has two ends, and they differ. */
export const checkDirections: Check = (set) =>
  located(set, "figures").flatMap(({ record: { from, to }, path }) => {
    if (from === undefined && to === undefined) return [];
    if (from === undefined)
      return [{ path: [...path, "from"], message: 'got "to" without "from"; give both or neither' }];
    if (to === undefined)
      return [{ path: [...path, "to"], message: 'got "from" without "to"; give both or neither' }];
    if (from !== to) return [];
    return [{ path: [...path, "to"], message: `got ${given(to)}, as "from" is; give another party` }];
  });
