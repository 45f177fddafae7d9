import type { AgreementId, MeetingId } from "../generated/ids.js";
import type { Quantity } from "./quantity.js";
import type { SectoredRecord } from "./record.js";

/**
 * The types of instrument.
 *
 * - `joint-declaration`: a text in which the leaders state common positions. Not to be confused with an agreement.
 * - `agreement`: an international agreement in the wide sense of treaty law, treaties included.
 */
export const AGREEMENT_TYPES = /* @__PURE__ */ Object.freeze(["joint-declaration", "agreement"] as const);

/** The type of an instrument. */
export type AgreementType = (typeof AGREEMENT_TYPES)[number];

/**
 * Who concludes an instrument.
 *
 * - `head-of-state`: the presidents themselves.
 * - `intergovernmental`: the governments.
 * - `interagency`: ministries and agencies. Not to be confused with `intergovernmental`.
 */
export const AGREEMENT_LEVELS = /* @__PURE__ */ Object.freeze([
  "head-of-state",
  "intergovernmental",
  "interagency",
] as const);

/** Who concludes an instrument. */
export type AgreementLevel = (typeof AGREEMENT_LEVELS)[number];

/**
 * How far an instrument has come.
 *
 * - `signed`: the text bears the signatures. Not to be confused with `in-force`.
 * - `in-force`: it binds the parties.
 */
export const AGREEMENT_STATUSES = /* @__PURE__ */ Object.freeze(["signed", "in-force"] as const);

/** How far an instrument has come. */
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/**
 * An instrument between the two states, or a group of them that the source counts together without titles.
 *
 * @typeParam Id - The record's id, a literal on every record of this package.
 * @typeParam U - What its count counts.
 */
export interface Agreement<
  Id extends string = AgreementId,
  U extends "agreement" | "declaration" = "agreement" | "declaration",
> extends SectoredRecord<"agreement", Id> {
  /** What type of instrument it is. */
  readonly type: AgreementType;
  /** Who concludes it; several where the source names several without splitting the count, absent where it names none. */
  readonly levels?: readonly AgreementLevel[] | undefined;
  /** How far it has come. */
  readonly status: AgreementStatus;
  /** The day of signature as an ISO 8601 date. Example: `"2025-07-29"`. */
  readonly signedOn?: string | undefined;
  /** How many instruments the record stands for. */
  readonly count: Quantity<U>;
  /** Whether the source names each instrument by its title; no source does for the 18. */
  readonly itemised: boolean;
  /** The meeting at which it was signed. */
  readonly partOf?: MeetingId | undefined;
}
