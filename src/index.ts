/**
 * Tables, ids, vocabularies and helpers: everything but the zod schemas and the verification.
 *
 * @module kz-tr-council
 */

export type { Citable } from "./evidence/citable.js";
export { CITATION_FORMATS, type CitationFormat, type CiteOptions, cite } from "./evidence/cite.js";
export { citeInText } from "./evidence/cite-in-text.js";
export {
  type CorroboratingReport,
  type Corroboration,
  corroboration,
  type OwnCorroboration,
} from "./evidence/corroboration.js";
export { sourceLink } from "./evidence/source-link.js";
export * from "./generated/guards.js";
export * from "./generated/ids.js";
export * from "./generated/tables.js";
export * from "./generated/vocabularies.js";
export type * from "./model/index.js";
export {
  type OneUnit,
  ratioOf,
  shareOf,
  subtractQuantities,
  sumQuantities,
} from "./quantities/arithmetic.js";
export { compareQuantities, exceeds } from "./quantities/compare.js";
export { type FormatQuantityOptions, formatQuantity } from "./quantities/format.js";
export type { Locale, QuantityLocale } from "./quantities/locale.js";
export { parseQuantity } from "./quantities/parse.js";
export { type AgreementTotals, agreementTotals } from "./queries/agreement-totals.js";
export type { BaseFilter, OneOrMore, SectoredFilter } from "./queries/criteria.js";
export { findByName, type KindNameOptions, type NameOptions } from "./queries/find-by-name.js";
export { findRecord, isRecordId } from "./queries/find-record.js";
export { findRedirect } from "./queries/find-redirect.js";
export { findSector } from "./queries/find-sector.js";
export { getRecord } from "./queries/get-record.js";
export { type InvestmentTotals, investmentTotals } from "./queries/investment-totals.js";
export { labelOf } from "./queries/label-of.js";
export { type AgreementFilter, listAgreements } from "./queries/list-agreements.js";
export { type FigureFilter, type InUnit, listFigures, type UnitFilter } from "./queries/list-figures.js";
export { type InitiativeFilter, listInitiatives } from "./queries/list-initiatives.js";
export { type KindFilter, listRecords, type RecordFilter } from "./queries/list-records.js";
export { listReports, type ReportFilter } from "./queries/list-reports.js";
export { listSectors, type SectorFilter } from "./queries/list-sectors.js";
export { listStatements, type StatementFilter } from "./queries/list-statements.js";
export type { LocaleOption } from "./queries/locale-option.js";
export type { ListOptions, OfKind, RecordsOption } from "./queries/own-records.js";
export { type Reference, referencesTo } from "./queries/references-to.js";
export {
  createSearch,
  type KindSearchOptions,
  type Search,
  type SearchHit,
  type SearchMatch,
  type SearchOptions,
  search,
} from "./queries/search/search.js";
export { type OwnSectorProfile, type SectorProfile, sectorProfile } from "./queries/sector-profile.js";
export { type SectorNode, sectorTree } from "./queries/sector-tree.js";
export { speakersOf } from "./queries/speakers-of.js";
export { termOf } from "./queries/term-of.js";
export { type TradeTotals, tradeTotals } from "./queries/trade-totals.js";
