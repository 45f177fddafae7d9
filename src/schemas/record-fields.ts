import * as z from "zod/v4";
import type { RecordKind } from "../generated/ids.js";
import type { OwnId } from "../model/own.js";
import { evidenceListFor } from "./evidence.js";
import { type Ids, recordId, reference } from "./ids.js";
import { listOf } from "./list.js";
import { expected } from "./messages.js";
import { label, line } from "./text.js";

/** Creates the fields that every record has. */
export const baseFields = <Kind extends RecordKind, Extra extends OwnId>(kind: Kind, ids: Ids<Extra>) => ({
  kind: z.literal(kind, expected(JSON.stringify(kind))),
  id: recordId(ids, kind),
  label: label(),
  summary: line("one or two sentences").optional(),
  aliases: listOf("other names", line("another name")).optional(),
  keywords: listOf("keywords", line("a word that a search should find it by")).optional(),
});

/** Creates the fields of a record that states something. */
export const evidencedFields = <Kind extends RecordKind, Extra extends OwnId>(
  kind: Kind,
  ids: Ids<Extra>,
) => ({
  ...baseFields(kind, ids),
  evidence: evidenceListFor(ids),
});

/** Creates the fields of a record that concerns fields of cooperation. */
export const sectoredFields = <Kind extends RecordKind, Extra extends OwnId>(
  kind: Kind,
  ids: Ids<Extra>,
) => ({
  ...evidencedFields(kind, ids),
  sectors: listOf("sector ids", reference(ids, "sector")).optional(),
});
