import type { CommodityId, FigureId, PartyId, PersonId } from "../generated/ids.js";
import type { CountUnit, Currency, DurationUnit, Quantity, Unit } from "./quantity.js";
import type { SectoredRecord } from "./record.js";

/**
 * What a figure measures.
 *
 * - `trade-turnover`: exports plus imports between the two parties. Not to be confused with exports alone.
 * - `export-offer`: goods that one party is prepared to supply. Not to be confused with trade that took place.
 * - `company-count`: companies of one party that operate in the other.
 * - `project-value`: what projects are worth. Not to be confused with `investment`.
 * - `project-count`: how many projects there are.
 * - `investment`: what investors of one party have put into the other.
 * - `transit-share`: the part of trade between third parties that crosses a territory.
 * - `export-share`: the part of one party's exports of a commodity that goes to the other. Not to be confused with a share of trade.
 * - `agreement-count`: how many agreements there are.
 * - `school-count`: how many schools there are.
 * - `visa-free-stay`: how long a visitor may stay without a visa.
 * - `anniversary`: how many years have passed since an event. Not to be confused with the length of anything else.
 */
export const MEASURES = /* @__PURE__ */ Object.freeze([
  "trade-turnover",
  "export-offer",
  "company-count",
  "project-value",
  "project-count",
  "investment",
  "transit-share",
  "export-share",
  "agreement-count",
  "school-count",
  "visa-free-stay",
  "anniversary",
] as const);

/** What a figure measures. */
export type Measure = (typeof MEASURES)[number];

/**
 * How real a figure is.
 *
 * - `actual`: reported as a fact.
 * - `target`: something to be reached. Not to be confused with a forecast: nobody said it will be.
 * - `offered`: what one side is ready to give.
 * - `announced`: said to come.
 */
export const FIGURE_STATUSES = /* @__PURE__ */ Object.freeze([
  "actual",
  "target",
  "offered",
  "announced",
] as const);

/** How real a figure is. */
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

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
  /** The calendar year it covers, in ISO 8601; absent where the source gives none. Example: `"2024"`. */
  readonly period?: string | undefined;
  /** The day on which it held, as an ISO 8601 date. Example: `"2025-07-29"`. */
  readonly asOf?: string | undefined;
  /** The party that gives, sells or invests, or whose citizens travel, where the figure has a direction. */
  readonly from?: PartyId | undefined;
  /** The party that receives, or where they travel to, where the figure has a direction. */
  readonly to?: PartyId | undefined;
  /** The good it is about. */
  readonly commodity?: CommodityId | undefined;
  /** The figure that this one is a part of. Example: `"joint-agricultural-projects"`. */
  readonly partOf?: FigureId | undefined;
  /** Who gave the figure. */
  readonly attributedTo?: PersonId | undefined;
}

/** A figure in money. */
export type MoneyFigure<Id extends string = FigureId, C extends Currency = "USD"> = Figure<Id, C>;

/** A figure that is a part of a whole. */
export type ShareFigure<Id extends string = FigureId> = Figure<Id, "share">;

/** A figure that counts things one by one. */
export type CountFigure<Id extends string = FigureId, U extends CountUnit = CountUnit> = Figure<Id, U>;

/** A figure that is a span of time. */
export type DurationFigure<Id extends string = FigureId, U extends DurationUnit = DurationUnit> = Figure<
  Id,
  U
>;
