import type { Bump } from "./bump.js";

/** One difference between the data of two releases. */
export interface Change {
  /** What happened. */
  readonly change:
    | "added"
    | "corrected"
    | "improved"
    | "moved"
    | "split"
    | "withdrawn"
    | "removed"
    | "loosened"
    | "tightened";
  /** What it happened to. */
  readonly subject:
    | "record"
    | "vocabulary"
    | "term"
    | "field"
    | "language"
    | "table"
    | "column"
    | "corroboration";
  /** The id of the record, or the name of what else changed. Example: `"measure company-count"` for a term. */
  readonly name: string;
  /** The field of the record, where only that changed. */
  readonly field?: string | undefined;
  /** The value before. */
  readonly from?: unknown;
  /** The value now; for a record that moved or was split the ids that it has now. */
  readonly to?: unknown;
  /** Why a record was withdrawn. */
  readonly reason?: string | undefined;
  /** The least bump that the change needs. */
  readonly bump: Bump;
}

/** The differences between two releases, and what is wrong with them whatever the bump. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly problems: readonly string[];
}

/** Compares the keys of two objects: what left, what came, and what both have. */
export function compareKeys<Value>(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
) {
  const has = (object: object, key: string) => Object.hasOwn(object, key);
  return {
    removed: Object.keys(before).filter((key) => !has(after, key)),
    added: Object.keys(after).filter((key) => !has(before, key)),
    kept: Object.entries(after).flatMap(([key, value]): [key: string, before: Value, after: Value][] =>
      has(before, key) ? [[key, before[key] as Value, value]] : [],
    ),
  };
}
