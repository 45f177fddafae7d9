/**
 * Every type of the model. Each entry exports them all, so that a user who imports one entry alone can name, and emit in
 * declarations, whatever that entry gives. Each is listed by name: declarations are bundled, and in a bundle a type-only
 * star declares the values of a file too.
 */

export type * from "../generated/id-types.js";
export type * from "../generated/record-types.js";
export type {
  AgreementAttestation,
  AgreementLevel,
  AgreementStatus,
  AgreementType,
  CorroborationVerdict,
  CountUnit,
  Currency,
  DurationUnit,
  FigureStatus,
  InitiativeStatus,
  Measure,
  MeetingFormat,
  OrganizationType,
  PersonRole,
  PlaceType,
  Precision,
  ReportVerdict,
  Stance,
  Topic,
  Unit,
} from "../generated/vocabularies.js";
export type { AgentId } from "./agent.js";
export type { Evidence, Evidenced, NonEmpty } from "./evidence.js";
export type { AnyEvidencedRecord, AnyRecord, DataSet, RecordsByKind } from "./kinds.js";
export type { RecordLabels, TermLabels } from "./labels.js";
export type { LanguageMap } from "./language-map.js";
export type { Own, OwnEvidence, OwnId, OwnRecord } from "./own.js";
export type { Quantity } from "./quantity.js";
export type { BaseRecord, EvidencedRecord, SectoredRecord } from "./record.js";
export type { MovedRedirect, Redirect, SplitRedirect, WithdrawnRedirect } from "./redirect.js";
export type { IsicCode } from "./sector.js";
export type { Passage } from "./source.js";
export type { Term, Terms, VocabularyName } from "./terms.js";
