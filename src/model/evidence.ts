import type { PersonId, SourceId } from "../generated/ids.js";

/** A list that holds at least one element; TypeScript refuses an empty one. */
export type NonEmpty<T> = readonly [T, ...T[]];

/**
 * Where a source states a fact: the passage and the shortest run of its words that does.
 *
 * The words with their prefix and suffix are a text quote selector in the sense of W3C Web Annotation, except that the space
 * between them is left out.
 */
export interface Evidence {
  /** The source that states it. Example: `"astana-times"`. */
  readonly source: SourceId;
  /** The number of the body paragraph, from 1, headings not counted; present if and only if the source lists passages. Example: `6`. */
  readonly passage?: number | undefined;
  /** The shortest run of the source's own words that states the fact, at most eight with prefix and suffix. Example: `"$5 billion in 2024"`. */
  readonly words: string;
  /** The words directly before, if the words alone are at most four or occur more than once in the source. Example: `"turnover reached"`. */
  readonly prefix?: string | undefined;
  /** The words directly after, if the words alone are at most four or occur more than once in the source. Example: `", reported"`. */
  readonly suffix?: string | undefined;
  /** Who says so, if the source names a speaker for these words. Example: `"kassym-jomart-tokayev"`. */
  readonly speaker?: PersonId | undefined;
}

/** Anything that rests on evidence. */
export interface Evidenced {
  /** Where the source says so; at least one piece. */
  readonly evidence: NonEmpty<Evidence>;
}
