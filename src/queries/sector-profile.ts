import type { SectorId } from "../generated/ids.js";
import { sectors } from "../generated/tables.js";
import type { Agreement } from "../model/agreement.js";
import type { Figure } from "../model/figure.js";
import type { Initiative } from "../model/initiative.js";
import type { Own, OwnId, OwnRecord } from "../model/own.js";
import { recordsIn } from "../model/records-in.js";
import type { Sector } from "../model/sector.js";
import type { Statement } from "../model/statement.js";
import { givenRecord } from "./given-record.js";
import { listAgreements } from "./list-agreements.js";
import { listFigures } from "./list-figures.js";
import { listInitiatives } from "./list-initiatives.js";
import { listStatements } from "./list-statements.js";
import { type OfKind, type RecordsOption, readRecords } from "./own-records.js";

/** Everything that names a sector, or a sector within it. */
export interface SectorProfile {
  /** The sector itself. */
  readonly sector: Sector;
  /** Its figures. */
  readonly figures: readonly Figure[];
  /** Its initiatives. */
  readonly initiatives: readonly Initiative[];
  /** The statements on it. */
  readonly statements: readonly Statement[];
  /** Its agreements. The record of the 18 signed agreements has no sectors, since no source says what they are about. */
  readonly agreements: readonly Agreement[];
}

/** Everything among your own records that names a sector, or a sector within it. */
export interface OwnSectorProfile<R extends OwnRecord> {
  /** The sector itself, yours or the package's. */
  readonly sector: Own<Sector>;
  /** Its figures. */
  readonly figures: readonly OfKind<R, "figure">[];
  /** Its initiatives. */
  readonly initiatives: readonly OfKind<R, "initiative">[];
  /** The statements on it. */
  readonly statements: readonly OfKind<R, "statement">[];
  /** Its agreements. */
  readonly agreements: readonly OfKind<R, "agreement">[];
}

/**
 * Gives the figures, initiatives, statements and agreements of a sector and of the sectors within it.
 *
 * @param sector - A sector, or its id.
 * @throws RangeError if the package has no sector with the id.
 * @throws TypeError if the value is neither a sector nor an id.
 *
 * @example
 * ```ts
 * import { sectorProfile } from "kz-tr-council";
 *
 * const energy = sectorProfile("energy");
 * energy.sector.evidence.map(({ passage }) => passage); // => [7, 10, 11]
 * energy.initiatives.map((initiative) => initiative.id).includes("oil-exports-via-baku-tbilisi-ceyhan"); // => true
 * ```
 */
export function sectorProfile(sector: SectorId | Sector): SectorProfile;
/**
 * Gives everything among your own records that names a sector, yours or the package's.
 *
 * @throws RangeError if no sector has the id, or an option does not exist.
 * @throws TypeError if the value is neither a sector nor an id, or if a record has the wrong form.
 */
export function sectorProfile<R extends OwnRecord>(
  sector: SectorId | OwnId | Own<Sector>,
  options: RecordsOption<R>,
): OwnSectorProfile<R>;
export function sectorProfile(
  sector: SectorId | OwnId | Own<Sector>,
  options?: RecordsOption,
): OwnSectorProfile<OwnRecord> {
  const records = readRecords(options);
  const found = givenRecord("sector", sector, records, recordsIn(sectors), "energy");
  const filter = { sector: found.id };
  // Without records of the caller's own the lists take the package's.
  const from = records && { records };
  return {
    sector: found,
    figures: from ? listFigures(filter, from) : listFigures(filter),
    initiatives: from ? listInitiatives(filter, from) : listInitiatives(filter),
    statements: from ? listStatements(filter, from) : listStatements(filter),
    agreements: from ? listAgreements(filter, from) : listAgreements(filter),
  };
}
