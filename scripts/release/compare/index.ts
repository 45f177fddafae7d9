import type { Comparison } from "../change.js";
import type { Release } from "../read-release.js";
import { compareColumns } from "./columns.js";
import { compareFields } from "./fields.js";
import { compareLanguages } from "./languages.js";
import { compareRecords } from "./records.js";
import { compareRedirects } from "./redirects.js";
import { compareTerms } from "./terms.js";
import { compareVerdicts } from "./verdicts.js";

/** Compares the data of a release with that of a later one. `version` is that of the release. */
export function compareReleases(before: Release, after: Release, version: string): Comparison {
  const parts = [
    compareRecords(before, after),
    compareVerdicts(before, after),
    compareRedirects(before, after, version),
    compareTerms(before, after),
    compareFields(before, after),
    compareLanguages(before, after),
    compareColumns(before, after),
  ];
  return {
    changes: parts.flatMap(({ changes }) => changes),
    problems: parts.flatMap(({ problems }) => problems),
  };
}
