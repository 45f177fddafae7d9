import type { SectorId } from "../generated/ids.js";
import type { EvidencedRecord } from "./record.js";

/** A code of the International Standard Industrial Classification, revision 4; the mapping is this package's own. */
export interface IsicCode {
  /** The section letter. Example: `"H"`. */
  readonly section: string;
  /** The division (two digits) or class (four digits). Example: `"4911"`. */
  readonly code: string;
}

/** A field of cooperation that the source names. */
export interface Sector<Id extends string = SectorId> extends EvidencedRecord<"sector", Id> {
  /** The wider sector that contains it; this package's own grouping. */
  readonly parent?: SectorId | undefined;
  /** Its ISIC Rev. 4 codes, mapped by this package; empty if the classification has no class for it. */
  readonly isic: readonly IsicCode[];
}
