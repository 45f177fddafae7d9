import type { MeetingId, OrganizationId, PersonId, SourceId } from "../generated/ids.js";
import type { NonEmpty } from "./evidence.js";
import type { BaseRecord } from "./record.js";

/**
 * A body paragraph of a source, known by digests of its squeezed form alone: the text is not shipped.
 *
 * Squeezed, a text has no spaces, punctuation, capitals and diacritics; the page "Evidence" of the documentation says
 * exactly what it keeps.
 */
export interface Passage {
  /** The paragraph's number, from 1; headings are not counted. */
  readonly n: number;
  /** How many UTF-16 code units the squeezed paragraph has. */
  readonly length: number;
  /** The rolling hash of its first 32 code units, or of all if it has fewer: a whole number below 2^32. */
  readonly head: number;
  /** The SHA-256 of the squeezed paragraph in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A publication that the data rests on. */
export interface Source<Id extends string = SourceId> extends BaseRecord<"source", Id> {
  /** Who published it. Example: `"The Astana Times"`. */
  readonly publisher: string;
  /** The headline, in the words of the address; absent if only the address is known. */
  readonly title?: string | undefined;
  /** The address, without tracking parameters. */
  readonly url: string;
  /** The day in ISO 8601, or the month or year if only that is known. Example: `"2025-07"`. */
  readonly published: string;
  /** The language as a BCP 47 tag, if it is known. Example: `"en"`. */
  readonly language?: string | undefined;
  /** Whose words it passes on, if that is known. Two sources that relay one office are not independent of each other. */
  readonly relays?: NonEmpty<OrganizationId | PersonId> | undefined;
  /** The meeting that it looks ahead to, if its text, and not its date, says that it appeared before it. */
  readonly previews?: MeetingId | undefined;
  /** The digests of its paragraphs, in order; empty if its text was not read in full. */
  readonly passages: readonly Passage[];
}
