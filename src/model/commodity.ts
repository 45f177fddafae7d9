import type { CommodityId } from "../generated/ids.js";
import type { EvidencedRecord } from "./record.js";

/** A good that the two states trade. */
export interface Commodity<Id extends string = CommodityId> extends EvidencedRecord<"commodity", Id> {
  /** The chapter (two digits) or heading (four digits) of the Harmonized System 2022; the mapping is this package's own. Example: `"1109"`. */
  readonly hs2022: string;
}
