import type { CommodityId, FigureId, PartyId, PersonId } from "../generated/ids.js";
import type { FigureStatus, Measure, Unit } from "../generated/vocabularies.js";
import type { Quantity } from "./quantity.js";
import type { SectoredRecord } from "./record.js";

/**
 * A quantity that was reported, with all that a number alone loses.
 *
 * @typeParam Id - The figure's id, a literal on every record of this package.
 * @typeParam U - The unit of its quantity.
 */
export interface Figure<Id extends string = FigureId, U extends Unit = Unit>
  extends SectoredRecord<"figure", Id> {
  /** What the figure measures. */
  readonly measure: Measure;
  /** The amount with its unit and how closely the words tie it down. */
  readonly quantity: Quantity<U>;
  /** Whether it is a fact, a target, an offer or an announcement. */
  readonly status: FigureStatus;
  /** The calendar year it covers, in ISO 8601; absent if the source gives none, or if `asOf` is given. Example: `"2024"`. */
  readonly period?: string | undefined;
  /** The day on which it held, as an ISO 8601 date; absent if `period` is given. Example: `"2025-07-29"`. */
  readonly asOf?: string | undefined;
  /** The party that gives, sells or invests, or whose citizens travel, if the figure has a direction. */
  readonly from?: PartyId | undefined;
  /** The party that receives, or where they travel to, if the figure has a direction. */
  readonly to?: PartyId | undefined;
  /** The good it is about. */
  readonly commodity?: CommodityId | undefined;
  /** The figure that this one is a part of. Example: `"joint-agricultural-projects"`. */
  readonly partOf?: FigureId | undefined;
  /** Who gave the figure, or is read as having given it if no piece of its evidence has a speaker; `summary` then says why. */
  readonly attributedTo?: PersonId | undefined;
}
