import { sectors } from "../generated/tables.js";
import type { Own, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import type { Sector } from "../model/sector.js";
import { type OfKind, type RecordsOption, readRecords } from "./own-records.js";

/** A sector with the sectors within it. */
export interface SectorNode<S = Sector> {
  /** The sector itself. */
  readonly sector: S;
  /** The sectors within it, in the order of the data; empty if there are none. */
  readonly children: readonly SectorNode<S>[];
}

/**
 * Gives the sectors as a tree: the broadest at the top, each with the sectors within it.
 *
 * The grouping is the package's own: the source names sectors without grouping them.
 *
 * @example
 * ```ts
 * import { sectorTree } from "kz-tr-council";
 *
 * const energy = sectorTree().find((node) => node.sector.id === "energy");
 * energy?.children.map((node) => node.sector.id); // => ["oil-and-gas"]
 * ```
 */
export function sectorTree(): SectorNode[];
/**
 * Gives your own sectors as a tree. A sector whose parent is not among them is at the top.
 *
 * @throws RangeError if an option does not exist.
 * @throws TypeError if the options or a record has the wrong form.
 */
export function sectorTree<R extends OwnRecord>(options: RecordsOption<R>): SectorNode<OfKind<R, "sector">>[];
export function sectorTree(options?: RecordsOption): SectorNode<Own<Sector>>[] {
  const all = sectorsAmong(readRecords(options));
  const ids = new Set<string>(all.map(({ id }) => id));
  const isTop = ({ parent }: Own<Sector>) => parent === undefined || !ids.has(parent);
  const nodeOf = (sector: Own<Sector>, above: readonly string[]): SectorNode<Own<Sector>> => {
    const line = [...above, sector.id];
    // Two sectors of one id could contain each other.
    const within = all.filter(({ id, parent }) => parent === sector.id && !line.includes(id));
    return { sector, children: within.map((narrower) => nodeOf(narrower, line)) };
  };
  return all.filter(isTop).map((sector) => nodeOf(sector, []));
}

/** Gives the ids of a sector and of every sector within it, at any depth, among your own records or the package's. */
export function sectorsWithin(id: string, records: readonly OwnRecord[] | undefined): ReadonlySet<string> {
  // Your sectors may lie within the package's and the other way round.
  const all = records === undefined ? recordsIn(sectors) : [...sectorsAmong(records), ...recordsIn(sectors)];
  const found = new Set<string>([id]);
  for (const wider of found) {
    for (const { id: narrower, parent } of all) if (parent === wider) found.add(narrower);
  }
  return found;
}

function sectorsAmong(records: readonly OwnRecord[] | undefined): readonly Own<Sector>[] {
  return records?.filter((record) => record.kind === "sector") ?? recordsIn(sectors);
}
