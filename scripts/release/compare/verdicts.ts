import { corroboration } from "../../../src/evidence/corroboration.js";
import { KINDS } from "../../../src/model/kinds.js";
import type { OwnId, OwnRecord } from "../../../src/model/own.js";
import type { Change, Comparison } from "../change.js";
import { type Release, redirectOf } from "../read-release.js";

/** Compares what the reports on each figure add up to: a correction can turn a verdict that nobody touched. */
export function compareVerdicts(before: Release, after: Release): Comparison {
  const [old, now] = [verdictsOf(before), verdictsOf(after)];
  const changes = [...old].flatMap(([id, from]): Change[] => {
    const redirect = redirectOf(after, id);
    const name = redirect?.kind === "moved" ? redirect.to : id;
    const to = now.get(name);
    if (to === undefined || to === from) return [];
    return [{ change: "corrected", subject: "corroboration", name, from, to, bump: "patch" }];
  });
  return { changes, problems: [] };
}

function verdictsOf({ records: all }: Release): ReadonlyMap<string, string> {
  // A kind that an earlier release had and this code does not know cannot be weighed.
  const records = [...all.values()].filter(({ kind }) =>
    Object.hasOwn(KINDS, kind),
  ) as unknown as OwnRecord[];
  const figures = records.filter(({ kind }) => kind === "figure");
  return new Map(figures.map(({ id }) => [id, corroboration(id as OwnId, { records }).verdict]));
}
