import type { RecordKind, SectorId } from "../generated/ids.js";
import type { Evidenced } from "./evidence.js";

/** What every record has. */
export interface BaseRecord<Kind extends RecordKind, Id extends string> {
  /** What the record is a record of. Example: `"figure"`. */
  readonly kind: Kind;
  /** The record's name for programs: kebab-case, unique in the whole package, never reused. Example: `"trade-turnover-2024"`. */
  readonly id: Id;
  /** The record's name for people: English, sentence case, at most 90 characters, no final period. */
  readonly label: string;
  /** What a reader must know beyond the label, in one or two sentences of our own. */
  readonly summary?: string | undefined;
  /** Other names that people use for it, in any language. Example: `["Middle Corridor"]`. */
  readonly aliases?: readonly string[] | undefined;
  /** Words that a search should find it by; none of them is a name. Example: `["wheat"]`. */
  readonly keywords?: readonly string[] | undefined;
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
