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
import type { Collection, DataSet } from "../model/data-set.js";

/** The ids that records may have and refer to, by collection; every schema is made for one such set. */
export interface Ids {
  /** The ids of the meetings. */
  readonly meetings: readonly MeetingId[];
  /** The ids of the parties. */
  readonly parties: readonly PartyId[];
  /** The ids of the people. */
  readonly people: readonly PersonId[];
  /** The ids of the organizations. */
  readonly organizations: readonly OrganizationId[];
  /** The ids of the places. */
  readonly places: readonly PlaceId[];
  /** The ids of the sectors. */
  readonly sectors: readonly SectorId[];
  /** The ids of the commodities. */
  readonly commodities: readonly CommodityId[];
  /** The ids of the figures. */
  readonly figures: readonly FigureId[];
  /** The ids of the agreements. */
  readonly agreements: readonly AgreementId[];
  /** The ids of the initiatives. */
  readonly initiatives: readonly InitiativeId[];
  /** The ids of the statements. */
  readonly statements: readonly StatementId[];
  /** The ids of the honours. */
  readonly honours: readonly HonourId[];
  /** The ids of the sources. */
  readonly sources: readonly SourceId[];
  /** The ids of the reports. */
  readonly reports: readonly ReportId[];
}

/** The ids of this package's own records. */
export const IDS: Ids = {
  meetings: MEETING_IDS,
  parties: PARTY_IDS,
  people: PERSON_IDS,
  organizations: ORGANIZATION_IDS,
  places: PLACE_IDS,
  sectors: SECTOR_IDS,
  commodities: COMMODITY_IDS,
  figures: FIGURE_IDS,
  agreements: AGREEMENT_IDS,
  initiatives: INITIATIVE_IDS,
  statements: STATEMENT_IDS,
  honours: HONOUR_IDS,
  sources: SOURCE_IDS,
  reports: REPORT_IDS,
};

/** The members of an enum schema for the ids of one or more collections; named, so that declarations stay short. */
export type IdsOf<C extends Collection> = { [Id in Ids[C][number]]: Id };

/** The kind of the records that a collection holds. */
export const KIND_OF: { readonly [C in Collection]: DataSet[C][number]["kind"] } = {
  meetings: "meeting",
  parties: "party",
  people: "person",
  organizations: "organization",
  places: "place",
  sectors: "sector",
  commodities: "commodity",
  figures: "figure",
  agreements: "agreement",
  initiatives: "initiative",
  statements: "statement",
  honours: "honour",
  sources: "source",
  reports: "report",
};
