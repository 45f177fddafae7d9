import {
  agreementTotals,
  figures,
  getRecord,
  honours,
  INITIATIVE_STATUSES,
  investmentTotals,
  listFigures,
  listInitiatives,
  type SectorNode,
  sectorProfile,
  sectorTree,
  tradeTotals,
} from "kz-tr-council";
import { fifthCouncilMeeting } from "kz-tr-council/records";
import { labelOf } from "../data/names.js";
import { figureData, type Named, named, reportData } from "./figure-data.js";

/** A sector of the brief's tree, with how often it is named. */
export interface BriefSector extends Named {
  /** The passages that name the sector itself. */
  readonly passages: readonly number[];
  /** How many figures, initiatives, statements and agreements name it or a sector within it. */
  readonly records: number;
  readonly children: readonly BriefSector[];
}

/** The whole brief as data: what `--json` prints, and what the page for people is written from. */
export type Brief = ReturnType<typeof briefData>;

/** Gathers the brief. */
export function briefData() {
  return {
    meeting: meetingData(),
    figures: listFigures().map(figureData),
    trade: tradeData(),
    investment: investmentData(),
    agreements: agreementData(),
    honours: Object.values(honours).map(({ id, label, name, names, conferredBy, recipient, conferredOn }) => {
      return {
        id,
        label,
        name,
        nativeName: { language: "tr", name: names?.["tr"] ?? name },
        conferredBy: named(conferredBy),
        recipient: named(recipient),
        on: conferredOn,
      };
    }),
    initiatives: initiativeData(),
    sectors: sectorTree().map(sectorData),
    source: sourceData(),
  };
}

function meetingData() {
  const { id, label, series, ordinal, date, city, host, chairs, formats } = fifthCouncilMeeting;
  return {
    id,
    label,
    series: { ...named(series), officialName: getRecord(series).officialName ?? labelOf(series) },
    ordinal,
    date,
    city: named(city),
    host: named(host),
    chairs: chairs.map((chair) => {
      const { role, country } = getRecord(chair);
      return { ...named(chair), role, country: named(country) };
    }),
    formats,
  };
}

function tradeData() {
  const { turnover, target, gap, multiple, offer, exportShares } = tradeTotals();
  return {
    turnover: figureData(turnover),
    target: figureData(target),
    gap,
    multiple,
    offer: { value: figureData(offer.value), categories: figureData(offer.categories) },
    exportShares: {
      grain: figureData(exportShares.grain),
      cotton: figureData(exportShares.cotton),
      gluten: figureData(exportShares.gluten),
    },
  };
}

function investmentData() {
  const { jointAgriculture: joint, ...totals } = investmentTotals();
  return {
    kazakhInvestmentInTurkiye: figureData(totals.kazakhInvestmentInTurkiye),
    turkishCompaniesInKazakhstan: figureData(totals.turkishCompaniesInKazakhstan),
    turkishProjectsInKazakhstan: figureData(totals.turkishProjectsInKazakhstan),
    jointAgriculture: {
      projects: figureData(joint.projects),
      operational: figureData(joint.operational),
      operationalShare: joint.operationalShare,
      value: figureData(joint.value),
    },
  };
}

function agreementData() {
  const { declarations, agreements, documents, itemised, inForce, reports } = agreementTotals();
  return {
    declarations,
    agreements,
    documents,
    itemised,
    signed: figureData(figures["agreements-signed"]),
    inForce: figureData(inForce),
    reports: reports.map(reportData),
  };
}

function initiativeData() {
  const byStatus = INITIATIVE_STATUSES.map((status) => [status, listInitiatives({ status }).length] as const);
  return { total: listInitiatives().length, byStatus: Object.fromEntries(byStatus) };
}

function sectorData({ sector, children }: SectorNode): BriefSector {
  const {
    sector: { evidence },
    figures,
    initiatives,
    statements,
    agreements,
  } = sectorProfile(sector.id);
  return {
    id: sector.id,
    label: sector.label,
    passages: [...new Set(evidence.flatMap(({ passage }) => passage ?? []))].sort((a, b) => a - b),
    records: figures.length + initiatives.length + statements.length + agreements.length,
    children: children.map(sectorData),
  };
}

function sourceData() {
  const { id, publisher, title, url, published, relays } = getRecord(fifthCouncilMeeting.evidence[0].source);
  return { id, publisher, title: title ?? null, url, published, relays: relays?.map(named) ?? null };
}
