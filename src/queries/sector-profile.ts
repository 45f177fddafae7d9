import { SECTOR_IDS, type SectorId } from "../generated/ids.js";
import { sectors } from "../generated/tables.js";
import type { Agreement } from "../model/agreement.js";
import type { Figure } from "../model/figure.js";
import type { Initiative } from "../model/initiative.js";
import type { Sector } from "../model/sector.js";
import type { Statement } from "../model/statement.js";
import { describeValue } from "../text/describe.js";
import { unknownWord } from "../text/did-you-mean.js";
import { isSectorId } from "./guards.js";
import { listAgreements } from "./list-agreements.js";
import { listFigures } from "./list-figures.js";
import { listInitiatives } from "./list-initiatives.js";
import { listStatements } from "./list-statements.js";

/** Everything that names a sector, or a sector within it. */
export interface SectorProfile {
  /** The sector itself. */
  readonly sector: Sector;
  /** The numbers of the passages of the article that name the sector itself, in order, each once. */
  readonly passages: readonly number[];
  /** Its figures. */
  readonly figures: readonly Figure[];
  /** Its initiatives. */
  readonly initiatives: readonly Initiative[];
  /** The statements on it. */
  readonly statements: readonly Statement[];
  /** Its agreements; none so far, since no source says what the 18 are about. */
  readonly agreements: readonly Agreement[];
}

/**
 * Gives everything that names a sector, the sectors within it included.
 *
 * @throws RangeError where there is no such sector.
 *
 * @example
 * ```ts
 * import { sectorProfile } from "kz-tr-council";
 *
 * const energy = sectorProfile("energy");
 * energy.passages; // => [7, 10, 11]
 * energy.initiatives.map((initiative) => initiative.id).includes("oil-exports-via-baku-tbilisi-ceyhan"); // => true
 * ```
 */
export function sectorProfile(id: SectorId): SectorProfile {
  if (typeof id !== "string") {
    throw new TypeError(`Expected the id of a sector, not ${describeValue(id)}.`);
  }
  if (!isSectorId(id)) {
    throw new RangeError(unknownWord("sector", id, SECTOR_IDS));
  }
  const filter = { sector: id };
  return {
    sector: sectors[id],
    passages: [...new Set(sectors[id].evidence.map(({ passage }) => passage))].sort((a, b) => a - b),
    figures: listFigures(filter),
    initiatives: listInitiatives(filter),
    statements: listStatements(filter),
    agreements: listAgreements(filter),
  };
}
