import {
  AGREEMENT_IDS,
  type AgreementId,
  COMMODITY_IDS,
  type CommodityId,
  FIGURE_IDS,
  type FigureId,
  HONOUR_IDS,
  type HonourId,
  INITIATIVE_IDS,
  type InitiativeId,
  MEETING_IDS,
  type MeetingId,
  ORGANIZATION_IDS,
  type OrganizationId,
  PARTY_IDS,
  type PartyId,
  PERSON_IDS,
  type PersonId,
  PLACE_IDS,
  type PlaceId,
  REPORT_IDS,
  type ReportId,
  SECTOR_IDS,
  type SectorId,
  SOURCE_IDS,
  type SourceId,
  STATEMENT_IDS,
  type StatementId,
} from "../generated/ids.js";

function isOneOf(ids: readonly string[], value: unknown): boolean {
  return typeof value === "string" && ids.includes(value);
}

/** Tells whether a value is the id of a meeting. */
export function isMeetingId(value: unknown): value is MeetingId {
  return isOneOf(MEETING_IDS, value);
}

/** Tells whether a value is the id of a party. */
export function isPartyId(value: unknown): value is PartyId {
  return isOneOf(PARTY_IDS, value);
}

/** Tells whether a value is the id of a person. */
export function isPersonId(value: unknown): value is PersonId {
  return isOneOf(PERSON_IDS, value);
}

/** Tells whether a value is the id of an organization. */
export function isOrganizationId(value: unknown): value is OrganizationId {
  return isOneOf(ORGANIZATION_IDS, value);
}

/** Tells whether a value is the id of a place. */
export function isPlaceId(value: unknown): value is PlaceId {
  return isOneOf(PLACE_IDS, value);
}

/** Tells whether a value is the id of a sector. */
export function isSectorId(value: unknown): value is SectorId {
  return isOneOf(SECTOR_IDS, value);
}

/** Tells whether a value is the id of a commodity. */
export function isCommodityId(value: unknown): value is CommodityId {
  return isOneOf(COMMODITY_IDS, value);
}

/**
 * Tells whether a value is the id of a figure.
 *
 * @example
 * ```ts
 * import { isFigureId } from "kz-tr-council";
 *
 * isFigureId("trade-turnover-2024"); // => true
 * isFigureId("__proto__"); // => false
 * ```
 */
export function isFigureId(value: unknown): value is FigureId {
  return isOneOf(FIGURE_IDS, value);
}

/** Tells whether a value is the id of an agreement. */
export function isAgreementId(value: unknown): value is AgreementId {
  return isOneOf(AGREEMENT_IDS, value);
}

/** Tells whether a value is the id of an initiative. */
export function isInitiativeId(value: unknown): value is InitiativeId {
  return isOneOf(INITIATIVE_IDS, value);
}

/** Tells whether a value is the id of a statement. */
export function isStatementId(value: unknown): value is StatementId {
  return isOneOf(STATEMENT_IDS, value);
}

/** Tells whether a value is the id of an honour. */
export function isHonourId(value: unknown): value is HonourId {
  return isOneOf(HONOUR_IDS, value);
}

/** Tells whether a value is the id of a source. */
export function isSourceId(value: unknown): value is SourceId {
  return isOneOf(SOURCE_IDS, value);
}

/** Tells whether a value is the id of a report. */
export function isReportId(value: unknown): value is ReportId {
  return isOneOf(REPORT_IDS, value);
}
