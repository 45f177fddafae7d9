import type { RecordId } from "../generated/ids.js";
import type { OwnId } from "./own.js";
import type { Terms, VocabularyName } from "./terms.js";

/** What records are called in a language, by id; ids of your own too. */
export type RecordLabels = { readonly [Id in RecordId | OwnId]?: string | undefined };

/** What the terms of closed vocabularies are called in a language, by vocabulary and term. */
export type TermLabels = {
  readonly [V in VocabularyName]?: { readonly [T in Terms[V]]?: string | undefined } | undefined;
};
