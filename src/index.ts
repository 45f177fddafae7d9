/**
 * Tables, ids, vocabularies and helpers: everything but the zod schemas and the verification.
 *
 * @module kz-tr-council
 */

export type { Citable } from "./evidence/citable.js";
export { CITATION_STYLES, type CitationStyle, cite } from "./evidence/cite.js";
export {
  CORROBORATION_VERDICTS,
  type CorroboratingReport,
  type Corroboration,
  type CorroborationVerdict,
  corroboration,
} from "./evidence/corroboration.js";
export { sourceLink } from "./evidence/source-link.js";
export {
  AGREEMENT_IDS,
  type AgreementId,
  type AgreementUnits,
  COMMODITY_IDS,
  type CommodityId,
  FIGURE_IDS,
  type FigureId,
  type FigureUnits,
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
  type RecordId,
  type ReportId,
  type ReportUnits,
  SECTOR_IDS,
  type SectorId,
  SOURCE_IDS,
  type SourceId,
  STATEMENT_IDS,
  type StatementId,
} from "./generated/ids.js";
export {
  type AgreementTable,
  agreements,
  type CommodityTable,
  commodities,
  type FigureTable,
  figures,
  type HonourTable,
  honours,
  type InitiativeTable,
  initiatives,
  type MeetingTable,
  meetings,
  type OrganizationTable,
  organizations,
  type PartyTable,
  type PersonTable,
  type PlaceTable,
  parties,
  people,
  places,
  type ReportTable,
  reports,
  type SectorTable,
  type SourceTable,
  type StatementTable,
  sectors,
  sources,
  statements,
  type Tables,
  tables,
} from "./generated/tables.js";
export type { AgentId } from "./model/agent.js";
export {
  AGREEMENT_LEVELS,
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  type Agreement,
  type AgreementLevel,
  type AgreementStatus,
  type AgreementType,
} from "./model/agreement.js";
export type { Commodity } from "./model/commodity.js";
export type { AnyEvidencedRecord, AnyRecord, Collection, DataSet } from "./model/data-set.js";
export { type Evidence, type Evidenced, MAX_EVIDENCE_WORDS, type NonEmpty } from "./model/evidence.js";
export {
  type CountFigure,
  type DurationFigure,
  FIGURE_STATUSES,
  type Figure,
  type FigureStatus,
  MEASURES,
  type Measure,
  type MoneyFigure,
  type ShareFigure,
} from "./model/figure.js";
export type { Honour } from "./model/honour.js";
export { INITIATIVE_STATUSES, type Initiative, type InitiativeStatus } from "./model/initiative.js";
export type { Locale, PluralForms } from "./model/locale.js";
export { MEETING_FORMATS, type Meeting, type MeetingFormat } from "./model/meeting.js";
export { ORGANIZATION_TYPES, type Organization, type OrganizationType } from "./model/organization.js";
export type { Party } from "./model/party.js";
export { PERSON_ROLES, type Person, type PersonRole } from "./model/person.js";
export { PLACE_TYPES, type Place, type PlaceType } from "./model/place.js";
export {
  COUNT_UNITS,
  type CountUnit,
  CURRENCIES,
  type Currency,
  DURATION_UNITS,
  type DurationUnit,
  PRECISIONS,
  type Precision,
  type Quantity,
  UNITS,
  type Unit,
} from "./model/quantity.js";
export {
  type BaseRecord,
  type EvidencedRecord,
  MAX_LABEL_LENGTH,
  type NativeName,
  RECORD_KINDS,
  type RecordKind,
  type SectoredRecord,
} from "./model/record.js";
export { REPORT_VERDICTS, type Report, type ReportVerdict } from "./model/report.js";
export type { IsicCode, Sector } from "./model/sector.js";
export type { Passage, Source } from "./model/source.js";
export { STANCES, type Stance, type Statement, TOPICS, type Topic } from "./model/statement.js";
export {
  type OneUnit,
  ratioOf,
  shareOf,
  subtractQuantities,
  sumQuantities,
} from "./quantities/arithmetic.js";
export { compareQuantities, exceeds } from "./quantities/compare.js";
export { english } from "./quantities/english.js";
export { type FoundQuantity, findQuantities } from "./quantities/find.js";
export { type FormatOptions, formatQuantity } from "./quantities/format.js";
export { parseQuantity } from "./quantities/parse.js";
export { type AgreementTotals, agreementTotals } from "./queries/agreement-totals.js";
export { findSector } from "./queries/find-sector.js";
export { type CollectionOf, findRecord, getRecord, isRecordId, type RecordOf } from "./queries/get-record.js";
export {
  isAgreementId,
  isCommodityId,
  isFigureId,
  isHonourId,
  isInitiativeId,
  isMeetingId,
  isOrganizationId,
  isPartyId,
  isPersonId,
  isPlaceId,
  isReportId,
  isSectorId,
  isSourceId,
  isStatementId,
} from "./queries/guards.js";
export { type InvestmentTotals, investmentTotals } from "./queries/investment-totals.js";
export { type AgreementFilter, listAgreements } from "./queries/list-agreements.js";
export { type FigureFilter, listFigures } from "./queries/list-figures.js";
export { type InitiativeFilter, listInitiatives } from "./queries/list-initiatives.js";
export { listSectors, type SectorFilter } from "./queries/list-sectors.js";
export { listStatements, type StatementFilter } from "./queries/list-statements.js";
export { type SectorProfile, sectorProfile } from "./queries/sector-profile.js";
export { type SectorNode, sectorTree } from "./queries/sector-tree.js";
export { type TradeTotals, tradeTotals } from "./queries/trade-totals.js";
