import { type AnyRecord, type CollectionName, tables } from "kz-tr-council";

/** The names of the collections, in the order of the data. */
export const COLLECTION_NAMES = Object.keys(tables) as readonly CollectionName[];

/** Gives the records of a collection, in the order of the data. */
export function recordsOf(collection: CollectionName): readonly AnyRecord[] {
  return Object.values<AnyRecord>(tables[collection]);
}

/** Every record of the package, in the order of the data. */
export const ALL_RECORDS: readonly AnyRecord[] = COLLECTION_NAMES.flatMap(recordsOf);

/** Gives the collection that a name stands for: its own, or that of the kind of its records ("figure"). */
export function findCollection(name: string): CollectionName | undefined {
  return COLLECTION_NAMES.find((collection) => collection === name || kindOf(collection) === name);
}

/** Gives the kind of a collection's records. Example: `"person"` for people. */
export function kindOf(collection: CollectionName): string {
  return recordsOf(collection)[0]?.kind ?? collection;
}
