import * as z from "zod/v4";
import type { OwnId } from "../model/own.js";
import { type Ids, reference } from "./ids.js";
import { expected, expectedObject } from "./messages.js";
import { positiveInteger } from "./number.js";
import { line } from "./text.js";
import { isShort, quotedWords, tooManyWords } from "./words.js";

const NO_EVIDENCE = "got no evidence; give at least one piece: [{ source, passage, words }]";

/** Creates the schema of one piece of evidence for a set of known ids. */
export const evidenceSchemaFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const shape = {
    source: reference(ids, "source"),
    passage: positiveInteger("the number of the body paragraph").optional(),
    words: quotedWords("the shortest run of the source's own words that states the fact"),
    prefix: line("the words directly before").optional(),
    suffix: line("the words directly after").optional(),
    speaker: reference(ids, "person").optional(),
  };
  return z
    .strictObject(shape, orNoEvidence(expectedObject("a piece of evidence", shape)))
    .superRefine(({ prefix = "", words, suffix = "" }, context) => {
      const quoted = `${prefix} ${words} ${suffix}`;
      // If the words alone are too many, their own field says so.
      if (isShort(words) && !isShort(quoted)) {
        context.addIssue({ code: "custom", path: ["words"], message: tooManyWords(quoted) });
      }
    });
};

/** The type of the schema of one piece of evidence. */
export interface EvidenceSchema extends ReturnType<typeof evidenceSchemaFor<never>> {}

/** The type of the schema of a piece of evidence that may rest on a source of the user's own. */
export interface OwnEvidenceSchema extends ReturnType<typeof evidenceSchemaFor<OwnId>> {}

/** Creates the schema of a record's evidence: at least one piece. */
export const evidenceListFor = <Extra extends OwnId>(ids: Ids<Extra>) => {
  const piece = evidenceSchemaFor(ids);
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
