import type { RecordKind } from "../../src/generated/ids.js";
import { type AnyRecord, type DataSet, KINDS } from "../../src/model/kinds.js";
import { manifest } from "./manifest.js";
import type { Redirects } from "./redirects.js";

/** An id that has moved, and the record that it finds now. */
export interface MovedId {
  /** The id that left. */
  readonly from: string;
  /** The record. */
  readonly record: AnyRecord;
  /** The doc comment of everything that still has the old name. */
  readonly doc: string;
}

/** Gives the ids of a kind whose old names are kept: those that moved in the current major version or are about to. */
export function movedIds(
  kind: RecordKind,
  data: DataSet,
  redirects: Redirects,
  version = manifest.version,
): MovedId[] {
  const records: readonly AnyRecord[] = data[KINDS[kind].collection];
  return Object.entries(redirects).flatMap(([from, redirect]) => {
    if (redirect.kind !== "moved" || redirect.was !== kind) return [];
    if (majorOf(version) > majorOf(redirect.since)) return [];
    const doc = `/** @deprecated Moved in ${redirect.since}: use \`${redirect.to}\`. */`;
    return records.filter(({ id }) => id === redirect.to).map((record) => ({ from, record, doc }));
  });
}

function majorOf(version: string): number {
  return Number(version.split(".")[0]);
}
