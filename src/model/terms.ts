import type { RecordKind } from "../generated/ids.js";
import { type VocabularyTerms, vocabularyTerms } from "../generated/terms.js";
import { KINDS } from "./kinds.js";

/** What a term of a closed vocabulary means, in English. */
export interface Term {
  /** Its name for people, in sentence case. Example: `"Calls for"`. */
  readonly label: string;
  /** What it means, in one or two sentences. */
  readonly definition: string;
}

/** The terms of every closed vocabulary by the vocabulary's name. */
export interface Terms extends VocabularyTerms {
  /** The kinds of record. */
  readonly "record-kind": RecordKind;
}

/** The name of a closed vocabulary. Example: `"figure-status"`. */
export type VocabularyName = keyof Terms;

/** The terms of every closed vocabulary. */
type AllTerms = { readonly [V in VocabularyName]: { readonly [T in Terms[V]]: Term } };

/** Gives the label and the definition of every term of every closed vocabulary. */
export function allTerms(): AllTerms {
  return { ...vocabularyTerms(), "record-kind": KINDS };
}
