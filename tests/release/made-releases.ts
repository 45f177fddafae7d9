import { fileURLToPath } from "node:url";
import { type Bump, greatest } from "../../scripts/release/bump.js";
import type { Change, Comparison } from "../../scripts/release/change.js";
import { compareReleases } from "../../scripts/release/compare/index.js";
import { type Release, readWorkingTree, type StoredRecord } from "../../scripts/release/read-release.js";
import type { Redirect } from "../../src/model/redirect.js";

type Writable<Value> =
  Value extends ReadonlyMap<infer Key, infer Item>
    ? Map<Key, Item>
    : Value extends object
      ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
      : Value;

/** Today's data as a release that a test may change. */
export type MadeRelease = Writable<Omit<Release, "redirects">> & { redirects: Record<string, Redirect> };

const today = readWorkingTree(fileURLToPath(new URL("../..", import.meta.url)));

/** Copies today's data, to change it. */
export function madeRelease(): MadeRelease {
  return structuredClone(today) as MadeRelease;
}

/** Compares today's data, released as 1.0.0, with a changed copy of it. */
export function changedBy(change: (release: MadeRelease) => void): Comparison & { readonly least: Bump } {
  const release = madeRelease();
  change(release);
  const comparison = compareReleases(today, release, "1.0.0");
  return { ...comparison, least: greatest(comparison.changes.map(({ bump }) => bump)) };
}

/** Puts other values into the fields of a record; `undefined` takes a field away. */
export function edit(release: MadeRelease, id: string, fields: Readonly<Record<string, unknown>>): void {
  const record = release.records.get(id) as StoredRecord;
  const entries = Object.entries({ ...record, ...fields }).filter(([, value]) => value !== undefined);
  release.records.set(id, Object.fromEntries(entries) as StoredRecord);
}

/** Gives a record another id. */
export function rename(release: MadeRelease, from: string, to: string): void {
  const record = release.records.get(from) as StoredRecord;
  release.records.delete(from);
  release.records.set(to, { ...record, id: to });
}

/** The changes of one kind to one name, without what every change has. */
export function changesTo({ changes }: Comparison, name: string): Omit<Change, "name" | "subject">[] {
  return changes.filter((change) => change.name === name).map(({ name: _, subject: __, ...rest }) => rest);
}
