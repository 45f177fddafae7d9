import type { Change, Comparison } from "../change.js";
import { type Release, redirectOf, type StoredRecord } from "../read-release.js";
import { compareValues } from "./values.js";

/** Compares the records: who came, who left and where to, and every value that is another now. */
export function compareRecords(before: Release, after: Release): Comparison {
  const movedFrom = new Map(
    [...before.records.keys()].flatMap((id) => {
      const redirect = after.records.has(id) ? undefined : redirectOf(after, id);
      return redirect?.kind === "moved" ? [[redirect.to as string, id] as const] : [];
    }),
  );
  const left = [...before.records.values()].filter(({ id }) => !after.records.has(id));
  const stayed = [...after.records.values()].map((record) => {
    const earlier = before.records.get(record.id) ?? before.records.get(movedFrom.get(record.id) ?? "");
    return { record, earlier };
  });
  return {
    changes: [
      ...left.map((record) => describeLeaving(record, after)),
      ...stayed.flatMap(({ record, earlier }) => {
        if (earlier === undefined) return [describeNew(record)];
        return earlier.kind === record.kind ? compareValues(earlier, record) : [];
      }),
    ],
    problems: [
      ...left
        .filter(({ id }) => redirectOf(after, id) === undefined)
        .map(({ id }) => `The id "${id}" left without a redirect: give one in data/redirects.json`),
      ...stayed
        .filter(({ record, earlier }) => earlier !== undefined && earlier.kind !== record.kind)
        .map(
          ({ record, earlier }) =>
            `The id "${record.id}" is used again: it was a ${earlier?.kind} and is a ${record.kind} now; give another id`,
        ),
    ],
  };
}

function describeNew({ id, label }: StoredRecord): Change {
  return { change: "added", subject: "record", name: id, to: label, bump: "minor" };
}

function describeLeaving({ id }: StoredRecord, after: Release): Change {
  const place = { subject: "record", name: id, bump: "major" } as const;
  const redirect = redirectOf(after, id);
  if (redirect === undefined) return { ...place, change: "removed" };
  if (redirect.kind === "withdrawn") return { ...place, change: "withdrawn", reason: redirect.reason };
  return { ...place, change: redirect.kind, to: redirect.to };
}
