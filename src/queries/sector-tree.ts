import type { SectorId } from "../generated/ids.js";
import { sectors } from "../generated/tables.js";
import type { Sector } from "../model/sector.js";

/** A sector with the sectors that it holds. */
export interface SectorNode {
  /** The sector itself. */
  readonly sector: Sector;
  /** The sectors within it, in the order of the data; empty where there are none. */
  readonly children: readonly SectorNode[];
}

/**
 * Gives the sectors as a tree: the widest at the top, each with those within it.
 *
 * The grouping is this package's own; the source names sectors without an order.
 *
 * @example
 * ```ts
 * import { sectorTree } from "kz-tr-council";
 *
 * const energy = sectorTree().find((node) => node.sector.id === "energy");
 * energy?.children.map((node) => node.sector.id); // => ["oil-and-gas"]
 * ```
 */
export function sectorTree(): readonly SectorNode[] {
  return nodesWithin(undefined);
}

/** Gives a sector and every sector within it, at any depth. */
export function sectorWithDescendants(id: SectorId): ReadonlySet<SectorId> {
  const found = new Set<SectorId>([id]);
  for (const sector of found) {
    for (const child of childrenOf(sector)) found.add(child.id);
  }
  return found;
}

function nodesWithin(parent: SectorId | undefined): readonly SectorNode[] {
  return childrenOf(parent).map((sector) => ({ sector, children: nodesWithin(sector.id) }));
}

function childrenOf(parent: SectorId | undefined): readonly Sector[] {
  return Object.values<Sector>(sectors).filter((sector) => sector.parent === parent);
}
