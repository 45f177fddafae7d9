import * as z from "zod/v4";
import type { Collection, DataSet } from "../model/data-set.js";
import { evidenceListFor } from "./evidence.js";
import { type Ids, KIND_OF } from "./ids.js";
import { listOf } from "./list.js";
import { expected } from "./messages.js";
import { ownId, reference } from "./reference.js";
import { label, line } from "./text.js";

/** The fields that every record has. */
export const baseFields = <C extends Collection>(collection: C, ids: Ids) => {
  const kind: DataSet[C][number]["kind"] = KIND_OF[collection];
  return {
    kind: z.literal(kind, expected(JSON.stringify(kind))),
    id: ownId(ids, collection),
    label: label(),
    summary: line("one or two sentences").optional(),
  };
};

/** The fields of a record that states something. */
export const evidencedFields = <C extends Collection>(collection: C, ids: Ids) => ({
  ...baseFields(collection, ids),
  evidence: evidenceListFor(ids),
});

/** The fields of a record that concerns fields of cooperation. */
export const sectoredFields = <C extends Collection>(collection: C, ids: Ids) => ({
  ...evidencedFields(collection, ids),
  sectors: listOf("sector ids", reference(ids, "sectors")).optional(),
});
