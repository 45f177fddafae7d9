import type { PersonId, SourceId } from "../generated/ids.js";

/** A list that holds at least one element; TypeScript refuses an empty one. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The most words that a piece of evidence may quote: enough to state a fact, too few to copy a sentence. */
export const MAX_EVIDENCE_WORDS = 8;

/**
 * Where a source states a fact: the passage and the shortest run of its words that does.
 *
 * The words with their prefix and suffix are a text quote selector in the sense of W3C Web Annotation, except that the blank
 * between them is left out.
 *
 * @typeParam S - The ids that the source can have; wider for evidence of your own that rests on sources of your own.
 */
export interface Evidence<S extends string = SourceId> {
  /** The source that states it. Example: `"astana-times"`. */
  readonly source: S;
  /** The number of the body paragraph, from 1; headings are not counted. Example: `6`. */
  readonly passage: number;
  /** The shortest run of the passage's own words that states the fact, at most eight with prefix and suffix. Example: `"$5 billion in 2024"`. */
  readonly words: string;
  /** The words directly before, where the words alone stand more than once in the source. */
  readonly prefix?: string | undefined;
  /** The words directly after, where the words alone stand more than once in the source. Example: `", reported"`. */
  readonly suffix?: string | undefined;
  /** Who says so in the source, where the source names a speaker for these words. Example: `"kassym-jomart-tokayev"`. */
  readonly speaker?: PersonId | undefined;
}

/** Anything that rests on evidence: a record of this package, or one of your own. */
export interface Evidenced {
  /** Where the source says so; at least one piece. */
  readonly evidence: NonEmpty<Evidence>;
}
