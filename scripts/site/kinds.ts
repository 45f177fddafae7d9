import type { RecordKind } from "../../src/index.js";
import { KINDS } from "../../src/model/kinds.js";

/** Every kind of record with what it is called, the facts first and where they come from last. */
export const records = (Object.entries(KINDS) as [RecordKind, (typeof KINDS)[RecordKind]][]).toSorted(
  ([one], [other]) => Number(other === "figure") - Number(one === "figure"),
);

/** Gives the name of a kind for several records of it, as a heading. Example: `"Figures"` */
export function titleOf(kind: RecordKind): string {
  const { collection } = KINDS[kind];
  return `${collection[0]?.toUpperCase()}${collection.slice(1)}`;
}
