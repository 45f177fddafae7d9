import { sectors } from "../generated/tables.js";
import type { Own, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import type { Sector } from "../model/sector.js";
import { currentId } from "./find-redirect.js";
import { firstBy } from "./first-by.js";
import { type OfKind, ownAndOurs, ownOrOurs, type RecordsOption, readRecords } from "./own-records.js";

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
 * Gives your own sectors as a tree.
 *
 * A sector whose parent is not among them is at the top. Sectors that contain each other in a circle have no top, and are
 * left out.
 *
 * @throws RangeError if an option does not exist.
 * @throws TypeError if the options or a record has the wrong form.
 */
export function sectorTree<R extends OwnRecord>(options: RecordsOption<R>): SectorNode<OfKind<R, "sector">>[];
export function sectorTree(options?: RecordsOption): SectorNode<Own<Sector>>[] {
  const all = ownOrOurs("sector", readRecords(options), recordsIn(sectors));
  const nodes = all.map((sector) => ({ sector, children: [] as SectorNode<Own<Sector>>[] }));
  const byId = firstBy(nodes, ({ sector }) => sector.id);
  return nodes.filter((node) => {
    const wider = node.sector.parent === undefined ? undefined : byId.get(currentId(node.sector.parent));
    wider?.children.push(node);
    return wider === undefined;
  });
}

/** Gives the ids of a sector and of every sector within it, at any depth, among your own records or the package's. */
export function sectorsWithin(id: string, records: readonly OwnRecord[] | undefined): ReadonlySet<string> {
  // Your sectors may lie within the package's and the other way round.
  const byParent = new Map<string, string[]>();
  for (const { id: narrower, parent } of ownAndOurs("sector", records, recordsIn(sectors))) {
    if (parent === undefined) continue;
    const wider = currentId(parent);
    byParent.set(wider, [...(byParent.get(wider) ?? []), narrower]);
  }
  const found = new Set<string>([id]);
  for (const wider of found) {
    for (const narrower of byParent.get(wider) ?? []) found.add(narrower);
  }
  return found;
}
