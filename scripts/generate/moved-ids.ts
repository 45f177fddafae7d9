import type { RecordKind } from "../../src/generated/ids.js";
import { type AnyRecord, type DataSet, KINDS } from "../../src/model/kinds.js";
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

/** Gives the ids of a kind that have moved. */
export function movedIds(kind: RecordKind, data: DataSet, redirects: Redirects): MovedId[] {
  const records: readonly AnyRecord[] = data[KINDS[kind].collection];
  return Object.entries(redirects).flatMap(([from, redirect]) => {
    if (redirect.kind !== "moved" || redirect.was !== kind) return [];
    const doc = `/** @deprecated Moved in ${redirect.since}: use \`${redirect.to}\`. */`;
    return records.filter(({ id }) => id === redirect.to).map((record) => ({ from, record, doc }));
  });
}
