import type { DataSet } from "../../src/model/kinds.js";
import type { Problem } from "../../src/schemas/checks/problem.js";

/** A type with every property and list open to change, for making bad examples. */
export type Draft<T> = T extends object ? { -readonly [Key in keyof T]: Draft<T[Key]> } : T;

/** A change to the real data that a rule must catch. */
interface BadExample {
  /** What is wrong after the change, in a few words. */
  readonly fault: string;
  /** Makes the change. */
  readonly make: (data: Draft<DataSet>) => void;
  /** Where the rule must point, by collection and id. Example: `"figures.visa-free-stay.status"`. */
  readonly at: string;
}

/** Something that must hold of the data beyond the form of its records. */
export interface Rule {
  /** The rule's name, which is also that of its file. */
  readonly name: string;
  /** What must hold, in one sentence. */
  readonly description: string;
  /** Every breach of the rule. */
  readonly check: (data: DataSet) => readonly Problem[];
  /** Changes that the rule must catch; at least one. */
  readonly bad: readonly [BadExample, ...BadExample[]];
}

/** A record of a draft by its id; an unknown id is a mistake in the bad example itself. */
export function byId<R extends { id: string }>(records: R[], id: R["id"]): R {
  const record = records.find((candidate) => candidate.id === id);
  if (record === undefined) throw new Error(`The bad example names an unknown record: ${id}`);
  return record;
}
