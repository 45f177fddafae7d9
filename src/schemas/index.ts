/**
 * A zod schema for every kind of record and for the whole data set; the only entry that needs zod.
 *
 * @module kz-tr-council/schemas
 */

import { IDS } from "../generated/ids.js";
import { UNITS } from "../generated/vocabularies.js";
import type { OwnId } from "../model/own.js";
import { type AgreementSchema, agreementSchemaFor, type OwnAgreementSchema } from "./agreement.js";
import { type CommoditySchema, commoditySchemaFor, type OwnCommoditySchema } from "./commodity.js";
import { type DataSetSchema, dataSetSchemaFor } from "./data-set.js";
import { type EvidenceSchema, evidenceSchemaFor, type OwnEvidenceSchema } from "./evidence.js";
import { type FigureSchema, figureSchemaFor, type OwnFigureSchema } from "./figure.js";
import { type HonourSchema, honourSchemaFor, type OwnHonourSchema } from "./honour.js";
import { type IdSchema, type Ids, ownIdSchema } from "./ids.js";
import { type InitiativeSchema, initiativeSchemaFor, type OwnInitiativeSchema } from "./initiative.js";
import { type MeetingSchema, meetingSchemaFor, type OwnMeetingSchema } from "./meeting.js";
import type { EnumOf } from "./one-of.js";
import {
  type OrganizationSchema,
  type OwnOrganizationSchema,
  organizationSchemaFor,
} from "./organization.js";
import { type OwnPartySchema, type PartySchema, partySchemaFor } from "./party.js";
import { type OwnPersonSchema, type PersonSchema, personSchemaFor } from "./person.js";
import { type OwnPlaceSchema, type PlaceSchema, placeSchemaFor } from "./place.js";
import { type QuantitySchema, quantitySchemaFor } from "./quantity.js";
import { type OwnRecordSchema, type RecordSchema, recordSchemaFor } from "./record.js";
import { type OwnReportSchema, type ReportSchema, reportSchemaFor } from "./report.js";
import { type OwnSectorSchema, type SectorSchema, sectorSchemaFor } from "./sector.js";
import { type OwnSourceSchema, type SourceSchema, sourceSchemaFor } from "./source.js";
import { type OwnStatementSchema, type StatementSchema, statementSchemaFor } from "./statement.js";

export type * from "../model/index.js";
export type {
  AgreementSchema,
  CommoditySchema,
  DataSetSchema,
  EnumOf,
  EvidenceSchema,
  FigureSchema,
  HonourSchema,
  IdSchema,
  InitiativeSchema,
  MeetingSchema,
  OrganizationSchema,
  OwnAgreementSchema,
  OwnCommoditySchema,
  OwnEvidenceSchema,
  OwnFigureSchema,
  OwnHonourSchema,
  OwnInitiativeSchema,
  OwnMeetingSchema,
  OwnOrganizationSchema,
  OwnPartySchema,
  OwnPersonSchema,
  OwnPlaceSchema,
  OwnRecordSchema,
  OwnReportSchema,
  OwnSectorSchema,
  OwnSourceSchema,
  OwnStatementSchema,
  PartySchema,
  PersonSchema,
  PlaceSchema,
  QuantitySchema,
  RecordSchema,
  ReportSchema,
  SectorSchema,
  SourceSchema,
  StatementSchema,
};

const PACKAGE: Ids = { known: IDS };
const OWN: Ids<OwnId> = { known: IDS, extra: /* @__PURE__ */ ownIdSchema() };

/** The schema of a meeting. */
export const meetingSchema: MeetingSchema = /* @__PURE__ */ meetingSchemaFor(PACKAGE);

/** The schema of a meeting of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownMeetingSchema: OwnMeetingSchema = /* @__PURE__ */ meetingSchemaFor(OWN);

/** The schema of a party. */
export const partySchema: PartySchema = /* @__PURE__ */ partySchemaFor(PACKAGE);

/** The schema of a party of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownPartySchema: OwnPartySchema = /* @__PURE__ */ partySchemaFor(OWN);

/** The schema of a person. */
export const personSchema: PersonSchema = /* @__PURE__ */ personSchemaFor(PACKAGE);

/** The schema of a person of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownPersonSchema: OwnPersonSchema = /* @__PURE__ */ personSchemaFor(OWN);

/** The schema of an organization. */
export const organizationSchema: OrganizationSchema = /* @__PURE__ */ organizationSchemaFor(PACKAGE);

/** The schema of an organization of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownOrganizationSchema: OwnOrganizationSchema = /* @__PURE__ */ organizationSchemaFor(OWN);

/** The schema of a place. */
export const placeSchema: PlaceSchema = /* @__PURE__ */ placeSchemaFor(PACKAGE);

/** The schema of a place of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownPlaceSchema: OwnPlaceSchema = /* @__PURE__ */ placeSchemaFor(OWN);

/** The schema of a sector. */
export const sectorSchema: SectorSchema = /* @__PURE__ */ sectorSchemaFor(PACKAGE);

/** The schema of a sector of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownSectorSchema: OwnSectorSchema = /* @__PURE__ */ sectorSchemaFor(OWN);

/** The schema of a commodity. */
export const commoditySchema: CommoditySchema = /* @__PURE__ */ commoditySchemaFor(PACKAGE);

/** The schema of a commodity of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownCommoditySchema: OwnCommoditySchema = /* @__PURE__ */ commoditySchemaFor(OWN);

/** The schema of a figure. */
export const figureSchema: FigureSchema = /* @__PURE__ */ figureSchemaFor(PACKAGE);

/** The schema of a figure of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownFigureSchema: OwnFigureSchema = /* @__PURE__ */ figureSchemaFor(OWN);

/** The schema of an agreement. */
export const agreementSchema: AgreementSchema = /* @__PURE__ */ agreementSchemaFor(PACKAGE);

/** The schema of an agreement of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownAgreementSchema: OwnAgreementSchema = /* @__PURE__ */ agreementSchemaFor(OWN);

/** The schema of an initiative. */
export const initiativeSchema: InitiativeSchema = /* @__PURE__ */ initiativeSchemaFor(PACKAGE);

/** The schema of an initiative of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownInitiativeSchema: OwnInitiativeSchema = /* @__PURE__ */ initiativeSchemaFor(OWN);

/** The schema of a statement. */
export const statementSchema: StatementSchema = /* @__PURE__ */ statementSchemaFor(PACKAGE);

/** The schema of a statement of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownStatementSchema: OwnStatementSchema = /* @__PURE__ */ statementSchemaFor(OWN);

/** The schema of an honour. */
export const honourSchema: HonourSchema = /* @__PURE__ */ honourSchemaFor(PACKAGE);

/** The schema of an honour of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownHonourSchema: OwnHonourSchema = /* @__PURE__ */ honourSchemaFor(OWN);

/** The schema of a source. */
export const sourceSchema: SourceSchema = /* @__PURE__ */ sourceSchemaFor(PACKAGE);

/** The schema of a source of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownSourceSchema: OwnSourceSchema = /* @__PURE__ */ sourceSchemaFor(OWN);

/** The schema of a report. */
export const reportSchema: ReportSchema = /* @__PURE__ */ reportSchemaFor(PACKAGE);

/** The schema of a report of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownReportSchema: OwnReportSchema = /* @__PURE__ */ reportSchemaFor(OWN);

/**
 * The schema of one piece of evidence.
 *
 * It checks fields together: extend it with zod's `.safeExtend`, from zod 4.1 on, and take single fields from its `shape`.
 * With `.extend`, `.pick`, `.omit` or `.partial` some versions of zod throw, and others leave the check out.
 */
export const evidenceSchema: EvidenceSchema = /* @__PURE__ */ evidenceSchemaFor(PACKAGE);

/**
 * The schema of one piece of evidence that may rest on a source of your own.
 *
 * It checks fields together: extend it with zod's `.safeExtend`, from zod 4.1 on, and take single fields from its `shape`.
 * With `.extend`, `.pick`, `.omit` or `.partial` some versions of zod throw, and others leave the check out.
 */
export const ownEvidenceSchema: OwnEvidenceSchema = /* @__PURE__ */ evidenceSchemaFor(OWN);

/** The schema of a record of any kind. */
export const recordSchema: RecordSchema = /* @__PURE__ */ recordSchemaFor(PACKAGE);

/** The schema of a record of any kind of your own: ids may also be yours, with a colon, such as `"acme:summit"`. */
export const ownRecordSchema: OwnRecordSchema = /* @__PURE__ */ recordSchemaFor(OWN);

/** The schema of a quantity: any finite amount, since a difference of two quantities may be negative. */
export const quantitySchema: QuantitySchema = /* @__PURE__ */ quantitySchemaFor(UNITS);

/**
 * The schema of a whole data set: every record on its own, then how the records fit together.
 *
 * Across records it checks ids, references, passages, the dates, directions and parts of figures, the tree of sectors and
 * the verdicts of reports. It does not check whether the words of evidence state a quantity; `verify` does. To keep
 * these checks, extend it with zod's `.safeExtend`, from zod 4.1 on; with `.extend` earlier versions leave them out.
 */
export const dataSetSchema: DataSetSchema = /* @__PURE__ */ dataSetSchemaFor(IDS);
