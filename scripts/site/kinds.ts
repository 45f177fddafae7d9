import type { RecordKind } from "../../src/index.js";
import { KINDS } from "../../src/model/kinds.js";

/** Every kind of record with what it is called, the facts first and where they come from last. */
export const records = (Object.entries(KINDS) as [RecordKind, (typeof KINDS)[RecordKind]][]).toSorted(
  ([one], [other]) => Number(other === "figure") - Number(one === "figure"),
);
