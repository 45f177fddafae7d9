import type { Comparison } from "../change.js";
import { type Release, redirectOf } from "../read-release.js";

/** Checks that ids which left before still lead somewhere, and that new redirects name the version to come. */
export function compareRedirects(before: Release, after: Release, version: string): Comparison {
  const next = `${Number(version.split(".")[0]) + 1}.0.0`;
  const old = Object.keys(before.redirects);
  const added = Object.entries(after.redirects).filter(([id]) => !old.includes(id));
  return {
    changes: [],
    problems: [
      ...old
        .filter((id) => after.records.has(id))
        .map(
          (id) =>
            `The id "${id}" is used again: it left in ${redirectOf(before, id)?.since}; give another id`,
        ),
      ...old
        .filter((id) => !after.records.has(id) && redirectOf(after, id) === undefined)
        .map((id) => `The redirect of "${id}" left data/redirects.json: a redirect stays for good`),
      ...added
        .filter(([, { since }]) => since !== next)
        .map(([id, { since }]) => `The redirect of "${id}" says since ${since}: it comes with ${next}`),
    ],
  };
}
