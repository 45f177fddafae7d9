import type { RecordKind } from "../generated/ids.js";
import { VOCABULARIES, type VocabularyTerms } from "../generated/terms.js";
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

/** The label and the definition of every term of every closed vocabulary. */
export const TERMS: { readonly [V in VocabularyName]: { readonly [T in Terms[V]]: Term } } =
  /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.assign({ "record-kind": KINDS }, VOCABULARIES));
