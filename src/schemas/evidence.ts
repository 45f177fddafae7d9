import * as z from "zod/v4";
import { MAX_EVIDENCE_WORDS } from "../model/evidence.js";
import { IDS, type Ids } from "./ids.js";
import { expected, expectedObject } from "./messages.js";
import { positiveInteger } from "./number.js";
import { reference } from "./reference.js";
import { line } from "./text.js";

const NO_EVIDENCE = "a record needs at least one piece of evidence: { source, passage, words }";

/** Matches a text of few enough words, a word being a run of characters that are not white space. */
const fewWords = () => new RegExp(`^\\s*(?:\\S+(?:\\s+|$)){0,${MAX_EVIDENCE_WORDS}}$`, "u");

/** Makes the schema of one piece of evidence for the given ids. */
const evidenceSchemaFor = (ids: Ids) => {
  const shape = {
    source: reference(ids, "sources"),
    passage: positiveInteger("the number of the body paragraph"),
    words: line("the shortest run of the passage's own words that states the fact").regex(fewWords(), {
      error: (issue) =>
        `got ${String(issue.input).trim().split(/\s+/u).length} words: quote a shorter run, at most ${MAX_EVIDENCE_WORDS} words`,
    }),
    prefix: line("the words directly before").optional(),
    suffix: line("the words directly after").optional(),
    speaker: reference(ids, "people").optional(),
  };
  return z.strictObject(shape, orNoEvidence(expectedObject("a piece of evidence", shape)));
};

/** The type of {@link evidenceSchema}; an interface, so that declarations name it and do not repeat it. */
export interface EvidenceSchema extends ReturnType<typeof evidenceSchemaFor> {}

/** The schema of one piece of evidence. */
export const evidenceSchema: EvidenceSchema = /* @__PURE__ */ evidenceSchemaFor(IDS);

/** Makes the schema of a record's evidence: at least one piece. */
export const evidenceListFor = (ids: Ids) => {
  const piece: EvidenceSchema = evidenceSchemaFor(ids);
  const wrongType = expected("an array of pieces of evidence: [{ source, passage, words }]");
  return z.tuple([piece], piece, orNoEvidence(wrongType)).readonly();
};

/** Zod reports missing evidence at the list and an empty list at its first element; both mean the same to an author. */
function orNoEvidence<Issue extends { readonly input?: unknown }>(otherwise: {
  readonly error: (issue: Issue) => string;
}) {
  return { error: (issue: Issue) => (hasNoEvidence(issue.input) ? NO_EVIDENCE : otherwise.error(issue)) };
}

function hasNoEvidence(input: unknown): boolean {
  return input === undefined || (Array.isArray(input) && input.length === 0);
}
