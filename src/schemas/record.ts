import * as z from "zod/v4";
import { RECORD_KINDS } from "../model/record.js";
import { type AgreementSchema, agreementSchemaFor } from "./agreement.js";
import { type CommoditySchema, commoditySchemaFor } from "./commodity.js";
import { type FigureSchema, figureSchemaFor } from "./figure.js";
import { type HonourSchema, honourSchemaFor } from "./honour.js";
import { IDS, type Ids } from "./ids.js";
import { type InitiativeSchema, initiativeSchemaFor } from "./initiative.js";
import { type MeetingSchema, meetingSchemaFor } from "./meeting.js";
import { given } from "./messages.js";
import { type OrganizationSchema, organizationSchemaFor } from "./organization.js";
import { type PartySchema, partySchemaFor } from "./party.js";
import { type PersonSchema, personSchemaFor } from "./person.js";
import { type PlaceSchema, placeSchemaFor } from "./place.js";
import { type ReportSchema, reportSchemaFor } from "./report.js";
import { type SectorSchema, sectorSchemaFor } from "./sector.js";
import { type SourceSchema, sourceSchemaFor } from "./source.js";
import { type StatementSchema, statementSchemaFor } from "./statement.js";

/** The schema of a record by the collection that holds it. */
export interface RecordSchemas {
  readonly meetings: MeetingSchema;
  readonly parties: PartySchema;
  readonly people: PersonSchema;
  readonly organizations: OrganizationSchema;
  readonly places: PlaceSchema;
  readonly sectors: SectorSchema;
  readonly commodities: CommoditySchema;
  readonly figures: FigureSchema;
  readonly agreements: AgreementSchema;
  readonly initiatives: InitiativeSchema;
  readonly statements: StatementSchema;
  readonly honours: HonourSchema;
  readonly sources: SourceSchema;
  readonly reports: ReportSchema;
}

/** Makes the schema of every kind for the given ids. */
export const recordSchemasFor = (ids: Ids): RecordSchemas => ({
  meetings: meetingSchemaFor(ids),
  parties: partySchemaFor(ids),
  people: personSchemaFor(ids),
  organizations: organizationSchemaFor(ids),
  places: placeSchemaFor(ids),
  sectors: sectorSchemaFor(ids),
  commodities: commoditySchemaFor(ids),
  figures: figureSchemaFor(ids),
  agreements: agreementSchemaFor(ids),
  initiatives: initiativeSchemaFor(ids),
  statements: statementSchemaFor(ids),
  honours: honourSchemaFor(ids),
  sources: sourceSchemaFor(ids),
  reports: reportSchemaFor(ids),
});

/** The type of {@link recordSchema}. */
export type RecordSchema = z.ZodDiscriminatedUnion<
  [
    MeetingSchema,
    PartySchema,
    PersonSchema,
    OrganizationSchema,
    PlaceSchema,
    SectorSchema,
    CommoditySchema,
    FigureSchema,
    AgreementSchema,
    InitiativeSchema,
    StatementSchema,
    HonourSchema,
    SourceSchema,
    ReportSchema,
  ]
>;

/** Makes the schema of a record of any kind for the given ids. */
export const recordSchemaFor = (ids: Ids): RecordSchema => {
  const of = recordSchemasFor(ids);
  return z.discriminatedUnion(
    "kind",
    [
      of.meetings,
      of.parties,
      of.people,
      of.organizations,
      of.places,
      of.sectors,
      of.commodities,
      of.figures,
      of.agreements,
      of.initiatives,
      of.statements,
      of.honours,
      of.sources,
      of.reports,
    ],
    { error: ({ input }) => wrongKind(input) },
  );
};

/** The schema of a record of any kind; `kind` tells which. */
export const recordSchema: RecordSchema = /* @__PURE__ */ recordSchemaFor(IDS);

function wrongKind(input: unknown): string {
  if (typeof input !== "object" || input === null) return `got ${given(input)}: give a record`;
  const kind = "kind" in input ? input.kind : undefined;
  return `got the kind ${given(kind)}: give one of ${RECORD_KINDS.map((known) => JSON.stringify(known)).join(", ")}`;
}
