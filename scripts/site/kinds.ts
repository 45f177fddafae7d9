import type { RecordKind } from "../../src/index.js";
import { KINDS } from "../../src/model/kinds.js";
import { ALL_KINDS } from "../generate/read-data.js";

/** Every kind of record with what it is called, the facts first and where they come from last. */
export const ORDERED_KINDS = ALL_KINDS.toSorted(
  ([one], [other]) => Number(other === "figure") - Number(one === "figure"),
);

/** Gives the name of a kind for several records of it, as a heading. Example: `"Figures"` */
export function titleOf(kind: RecordKind): string {
  const { collection } = KINDS[kind];
  return `${collection[0]?.toUpperCase()}${collection.slice(1)}`;
}
