/**
 * Every type of the model. Each entry exports them all, so that a user who imports one entry alone can name, and emit in
 * declarations, whatever that entry gives.
 */

export type {
  AgreementId,
  CommodityId,
  FigureId,
  HonourId,
  InitiativeId,
  MeetingId,
  OrganizationId,
  PartyId,
  PersonId,
  PlaceId,
  RecordId,
  ReportId,
  SectorId,
  SourceId,
  StatementId,
} from "../generated/ids.js";
export type { AgentId } from "./agent.js";
export type { Agreement, AgreementLevel, AgreementStatus, AgreementType } from "./agreement.js";
export type { Commodity } from "./commodity.js";
export type { AnyEvidencedRecord, AnyRecord, Collection, DataSet } from "./data-set.js";
export type { Evidence, Evidenced, NonEmpty } from "./evidence.js";
export type {
  CountFigure,
  DurationFigure,
  Figure,
  FigureStatus,
  Measure,
  MoneyFigure,
  ShareFigure,
} from "./figure.js";
export type { Honour } from "./honour.js";
export type { Initiative, InitiativeStatus } from "./initiative.js";
export type { Locale, PluralForms } from "./locale.js";
export type { Meeting, MeetingFormat } from "./meeting.js";
export type { Organization, OrganizationType } from "./organization.js";
export type { Party } from "./party.js";
export type { Person, PersonRole } from "./person.js";
export type { Place, PlaceType } from "./place.js";
export type { CountUnit, Currency, DurationUnit, Precision, Quantity, Unit } from "./quantity.js";
export type { BaseRecord, EvidencedRecord, NativeName, RecordKind, SectoredRecord } from "./record.js";
export type { Report, ReportVerdict } from "./report.js";
export type { IsicCode, Sector } from "./sector.js";
export type { Passage, Source } from "./source.js";
export type { Stance, Statement, Topic } from "./statement.js";
