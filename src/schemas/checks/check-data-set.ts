import { checkDirections } from "./directions.js";
import { checkFigureDates } from "./figure-dates.js";
import { checkFigureParts } from "./figure-parts.js";
import { checkIds } from "./ids.js";
import { checkPassageNumbers } from "./passage-numbers.js";
import { checkPassages } from "./passages.js";
import type { Check, CheckedSet, Problem } from "./problem.js";
import { checkReferences } from "./references.js";
import { checkReports } from "./reports.js";
import { checkSectorTree } from "./sector-tree.js";

const CHECKS: readonly Check[] = [
  checkIds,
  checkReferences,
  checkPassageNumbers,
  checkPassages,
  checkFigureDates,
  checkDirections,
  checkSectorTree,
  checkFigureParts,
  checkReports,
];

/** Every way in which the records of a data set do not fit together. */
export function checkDataSet(set: CheckedSet): Problem[] {
  return CHECKS.flatMap((check) => check(set));
}
