import { SECTOR_IDS, type SectorId } from "../generated/ids.js";
import { sectors } from "../generated/tables.js";
import type { Sector } from "../model/sector.js";
import { wordsBeginIn } from "./fold.js";
import { sectorWithDescendants } from "./sector-tree.js";
import { type Criteria, select } from "./select.js";

/** What sectors can be chosen by; a sector must answer to every field that is given. */
export interface SectorFilter {
  /** The sector that holds it, at any depth; that sector itself is not listed. */
  readonly within?: SectorId | undefined;
  /** Words, each of which begins a word of its id, label or aliases, in any order; case and diacritics do not count. */
  readonly text?: string | undefined;
}

const criteria: Criteria<Sector<string>, SectorFilter> = {
  within: {
    allowed: SECTOR_IDS,
    test: (wider) => {
      const holders: ReadonlySet<string | undefined> = sectorWithDescendants(wider);
      return (sector) => holders.has(sector.parent);
    },
  },
  text: {
    test: (text) => {
      const answers = wordsBeginIn(text);
      return (sector) => answers([sector.id, sector.label, ...sector.aliases].join(" "));
    },
  },
};

/**
 * Lists the sectors, all or those that a filter chooses, in the order of the data.
 *
 * @param filter - What the sectors must answer to; all of them where it is left out or empty.
 * @throws RangeError where the filter has a field or a value that does not exist.
 *
 * @example
 * ```ts
 * import { listSectors } from "kz-tr-council";
 *
 * listSectors({ within: "logistics-and-transport" }).map((sector) => sector.id); // => ["railways", "civil-aviation"]
 * ```
 */
export function listSectors(filter?: SectorFilter): readonly Sector[];
/**
 * Lists the sectors of a collection of your own that a filter chooses, in its order.
 *
 * @param filter - What the sectors must answer to; all of them where it is empty.
 * @param collection - Sectors to choose from in place of this package's: your own, or both.
 * @throws RangeError where the filter has a field or a value that does not exist.
 * @throws TypeError where a record of the collection is no sector or has no evidence.
 */
export function listSectors<S extends Sector<string>>(
  filter: SectorFilter,
  collection: Iterable<S>,
): readonly S[];
export function listSectors(
  filter: SectorFilter = {},
  collection: Iterable<Sector<string>> = Object.values(sectors),
): readonly Sector<string>[] {
  return select("sector", criteria, filter, collection);
}
