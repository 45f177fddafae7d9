import { type Check, located } from "./problem.js";

/** A figure is of a year or held on a day, not both: what shows its date shows one. */
export const checkFigureDates: Check = (set) =>
  located(set, "figures").flatMap(({ record: { period, asOf }, path }) =>
    period === undefined || asOf === undefined
      ? []
      : [{ path: [...path, "asOf"], message: 'got "period" and "asOf"; give one of them or neither' }],
  );
