import type { CollectionName } from "../../generated/ids.js";
import type { AnyRecord, DataSet } from "../../model/kinds.js";

/** Something that is wrong between records: where it is in the data set, and what to do about it. */
export interface Problem {
  /** The way to the value, from the collection on. Example: `["figures", 3, "partOf"]`. */
  readonly path: readonly (string | number)[];
  /** What came, and what to give instead. */
  readonly message: string;
}

/** A data set in which a record that is not valid on its own is left out, its place kept. */
export type CheckedSet = { readonly [C in CollectionName]: readonly (DataSet[C][number] | undefined)[] };

/** A rule that records must keep between them; gives every breach, not the first alone. */
export type Check = (set: CheckedSet) => Problem[];

/** A record and where it is. */
export interface Located<R> {
  /** The record. */
  readonly record: R;
  /** The way to it. Example: `["figures", 3]`. */
  readonly path: readonly [CollectionName, number];
}

/** The records of one collection with their places. */
export function located<C extends CollectionName>(
  set: CheckedSet,
  collection: C,
): Located<DataSet[C][number]>[] {
  const records: readonly (DataSet[C][number] | undefined)[] = set[collection];
  return records.flatMap((record, index) =>
    record === undefined ? [] : [{ record, path: [collection, index] as const }],
  );
}

/** The records of all collections with their places. */
export function allLocated(set: CheckedSet): Located<AnyRecord>[] {
  const collections = Object.keys(set) as CollectionName[];
  return collections.flatMap((collection): Located<AnyRecord>[] => located(set, collection));
}
