import { sectors } from "../generated/tables.js";
import { recordsIn } from "../model/records-in.js";
import type { Sector } from "../model/sector.js";
import { fold } from "./fold.js";

let sectorByName: ReadonlyMap<string, Sector> | undefined;

/**
 * Finds a sector by what people call it: its id, its label or an alias.
 *
 * Case, diacritics and punctuation do not count.
 *
 * @param text - A name of a sector, whole. For a part of one see `listSectors({ text })`.
 * @returns The sector, or `undefined` where no sector is called so.
 *
 * @example
 * ```ts
 * import { findSector } from "kz-tr-council";
 *
 * findSector("AI")?.id; // => "artificial-intelligence"
 * findSector("medicine")?.id; // => "healthcare"
 * findSector("__proto__"); // => undefined
 * ```
 */
export function findSector(text: string): Sector | undefined {
  sectorByName ??= new Map(
    recordsIn(sectors).flatMap((sector: Sector) =>
      [sector.id, sector.label, ...(sector.aliases ?? [])].map((name) => [fold(name), sector] as const),
    ),
  );
  return typeof text === "string" ? sectorByName.get(fold(text)) : undefined;
}
