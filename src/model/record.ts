import type { SectorId } from "../generated/ids.js";
import type { Evidenced } from "./evidence.js";

/** The most characters that a label may have. */
export const MAX_LABEL_LENGTH = 90;

/**
 * What a record can be a record of, in the order in which the data is read.
 *
 * - `meeting`: a session of the Council.
 * - `party`: one of the two states. Not to be confused with `organization`.
 * - `person`: somebody the source names.
 * - `organization`: a body, company or foundation the source names.
 * - `place`: a city, province, sea, corridor or pipeline.
 * - `sector`: a field of cooperation.
 * - `commodity`: a good that is traded.
 * - `figure`: a quantity that was reported.
 * - `agreement`: an instrument, or a group of them that the source counts together.
 * - `initiative`: something concrete that is proposed, announced, planned or done. Not to be confused with `statement`.
 * - `statement`: a position that somebody took.
 * - `honour`: a decoration that was conferred.
 * - `source`: a publication that the data rests on.
 * - `report`: what another publication says of a figure.
 */
export const RECORD_KINDS = /* @__PURE__ */ Object.freeze([
  "meeting",
  "party",
  "person",
  "organization",
  "place",
  "sector",
  "commodity",
  "figure",
  "agreement",
  "initiative",
  "statement",
  "honour",
  "source",
  "report",
] as const);

/** What a record is a record of. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What every record has. */
export interface BaseRecord<Kind extends RecordKind, Id extends string> {
  /** What the record is a record of; tells the kinds apart. Example: `"figure"`. */
  readonly kind: Kind;
  /** The record's name for programs: kebab-case, unique in the whole package, never reused. Example: `"trade-turnover-2024"`. */
  readonly id: Id;
  /** The record's name for people: English, sentence case, at most 90 characters, no final period. */
  readonly label: string;
  /** What a reader must know beyond the label, in one or two sentences of our own. */
  readonly summary?: string | undefined;
}

/** What every record has that states something: all kinds but source and report, which are provenance themselves. */
export interface EvidencedRecord<Kind extends RecordKind, Id extends string>
  extends BaseRecord<Kind, Id>,
    Evidenced {}

/** What a record has that concerns fields of cooperation. */
export interface SectoredRecord<Kind extends RecordKind, Id extends string>
  extends EvidencedRecord<Kind, Id> {
  /** The sectors that the source names for it. Example: `["trade"]`. */
  readonly sectors?: readonly SectorId[] | undefined;
}

/** A name in another language. */
export interface NativeName {
  /** The language as a BCP 47 tag. Example: `"tr"`. */
  readonly language: string;
  /** The name in that language. Example: `"Türkiye Maarif Vakfı"`. */
  readonly name: string;
}
