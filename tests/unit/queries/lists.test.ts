import {
  type AgreementFilter,
  type FigureFilter,
  type InitiativeFilter,
  listAgreements,
  listFigures,
  listInitiatives,
  listRecords,
  listReports,
  listSectors,
  listStatements,
  type RecordFilter,
  type ReportFilter,
  type SectorFilter,
  type StatementFilter,
  tables,
} from "kz-tr-council";
import { describe, expect, it } from "vitest";

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe.each([
  ["listFigures", listFigures, Object.values(tables.figures)],
  ["listAgreements", listAgreements, Object.values(tables.agreements)],
  ["listInitiatives", listInitiatives, Object.values(tables.initiatives)],
  ["listStatements", listStatements, Object.values(tables.statements)],
  ["listSectors", listSectors, Object.values(tables.sectors)],
  ["listReports", listReports, Object.values(tables.reports)],
  ["listRecords", listRecords, Object.values(tables).flatMap((table) => Object.values<object>({ ...table }))],
])("%s", (_, list: (filter?: { text?: string | undefined }) => object[], all) => {
  it("lists everything in the order of the data without a filter, with an empty one and with an empty text", () => {
    expect(list()).toEqual(all);
    expect(list({})).toEqual(all);
    expect(list({ text: undefined })).toEqual(all);
    expect(list({ text: " \n\u00A0" })).toEqual(all);
  });

  it("gives a fresh array, which is the caller's to sort", () => {
    list().reverse();
    expect(list()).toEqual(all);
  });

  it.each(["🤖 —", "%%", "__proto__", "no such words"])("finds nothing by %j", (text) => {
    expect(list({ text })).toEqual([]);
  });
});

describe("listFigures", () => {
  it.each<[FigureFilter, string[]]>([
    [{ status: "target" }, ["trade-turnover-target"]],
    [
      { status: ["target", "offered"] },
      ["trade-turnover-target", "export-offer-value", "export-offer-categories"],
    ],
    [{ status: [] }, []],
    [{ measure: "investment" }, ["kazakh-investment-in-turkiye"]],
    [{ unit: "day" }, ["visa-free-stay"]],
    [{ unit: ["day", "year"] }, ["visa-free-stay", "abai-anniversary"]],
    [{ speaker: "recep-tayyip-erdogan" }, ["trade-turnover-target", "abai-anniversary"]],
    [{ party: "turkiye", measure: "investment" }, ["kazakh-investment-in-turkiye"]],
    [{ commodity: ["grain", "cotton"] }, ["grain-export-share", "cotton-export-share"]],
    [{ partOf: "joint-agricultural-projects" }, ["joint-agricultural-projects-operational"]],
    [{ period: "2024" }, ["trade-turnover-2024"]],
    [{ sector: "energy" }, ["turkish-projects-in-kazakhstan"]],
    [{ passage: [16, 20] }, ["trade-turnover-target", "visa-free-stay"]],
    [{ source: "commonspace" }, []],
    [{ sector: undefined, status: "target" }, ["trade-turnover-target"]],
  ])("selects by %j", (filter, expected) => {
    expect(ids(listFigures(filter))).toEqual(expected);
  });

  it.each([
    ["TÜRKIYE export share", ["grain-export-share", "cotton-export-share", "gluten-export-share"]],
    ["  gluten-EXPORT… share?", ["gluten-export-share"]],
    ["2024 turnover", ["trade-turnover-2024"]],
    ["without a deadline", ["trade-turnover-target"]],
    ["glutenexport", []],
    ["urnover", []],
  ])("finds %j by the beginnings of words, in any order", (text, expected) => {
    expect(ids(listFigures({ text }))).toEqual(expected);
  });
});

it.each<[AgreementFilter, string[]]>([
  [{ meeting: "fifth-council-meeting" }, ["joint-declaration", "agreements-of-29-july-2025"]],
  [{ attestation: ["one-side", "unsettled"] }, ["energy-memorandum", "oil-companies-agreement"]],
  [{ status: "in-force" }, ["bilateral-legal-framework"]],
  [{ type: "joint-declaration" }, ["joint-declaration"]],
  [{ level: ["head-of-state", "intergovernmental"] }, ["joint-declaration", "agreements-of-29-july-2025"]],
  [{ meeting: "fifth-council-meeting", level: "head-of-state" }, ["joint-declaration"]],
  [{ partOf: "agreements-of-29-july-2025" }, []],
  [{ text: "treaties" }, ["bilateral-legal-framework"]],
])("listAgreements selects by %j", (filter, expected) => {
  expect(ids(listAgreements(filter))).toEqual(expected);
});

describe("listInitiatives", () => {
  it.each<[InitiativeFilter, string[]]>([
    [{ status: "planned" }, ["oil-exports-via-baku-tbilisi-ceyhan", "turkish-university-branches"]],
    [{ place: "almaty" }, ["maarif-schools-in-kazakhstan"]],
    [{ organization: "kazmunaygas" }, ["kazmunaygas-turkish-petroleum-cooperation"]],
    [{ commodity: "crude-oil" }, ["oil-exports-via-baku-tbilisi-ceyhan"]],
    [{ sector: "education", status: "under-way" }, ["gaziantep-school"]],
    [{ party: "turkiye" }, []],
  ])("selects by %j", (filter, expected) => {
    expect(ids(listInitiatives(filter))).toEqual(expected);
  });

  it("counts the sectors within a sector, and what a president puts forward for his country", () => {
    expect(ids(listInitiatives({ sector: "logistics-and-transport" }))).toContain("railway-modernisation");
    expect(ids(listInitiatives({ party: "kazakhstan" }))).toEqual(
      expect.arrayContaining(["joint-mining-fund", "new-roads"]),
    );
  });
});

describe("listStatements", () => {
  it.each<[StatementFilter, string[]]>([
    [{ stance: "thanks" }, ["tokayev-thanks-for-welcome"]],
    [{ topic: "russia-ukraine-conflict" }, ["tokayev-praises-diplomacy"]],
    [{ speaker: "turkiye" }, ["countries-discuss-further-sectors"]],
    [{ speaker: "high-level-strategic-cooperation-council", sector: "energy" }, ["council-discusses-energy"]],
    [{ text: "homeland" }, ["erdogan-on-second-homeland"]],
  ])("selects by %j", (filter, expected) => {
    expect(ids(listStatements(filter))).toEqual(expected);
  });

  it("counts a president's words for his country", () => {
    const byHimself = listStatements({ speaker: "recep-tayyip-erdogan" });
    const byTheState = listStatements({ speaker: "turkiye" });
    expect(new Set(listStatements({ party: "turkiye" }))).toEqual(new Set([...byHimself, ...byTheState]));
  });
});

it.each<[SectorFilter, string[]]>([
  [{ within: "energy" }, ["oil-and-gas"]],
  [{ within: "shipbuilding" }, []],
  [{ within: ["energy", "logistics-and-transport"] }, ["oil-and-gas", "railways", "civil-aviation"]],
  [{ text: "medicine" }, ["healthcare"]],
  [{ text: "AI" }, ["civil-aviation", "artificial-intelligence"]],
  [{ text: "commerceexports" }, []],
])("listSectors selects by %j", (filter, expected) => {
  expect(ids(listSectors(filter))).toEqual(expected);
});

it.each<[ReportFilter, string[]]>([
  [
    { figure: "kazakh-investment-in-turkiye", verdict: "differs" },
    ["yeni-safak-on-kazakh-investment-in-turkiye", "yenicag-on-kazakh-investment-in-turkiye"],
  ],
  [{ unit: "document", verdict: "agrees" }, ["politico-kz-on-agreements-signed"]],
  [
    { source: "yeni-safak", speaker: "recep-tayyip-erdogan", verdict: "differs" },
    ["yeni-safak-on-kazakh-investment-in-turkiye"],
  ],
])("listReports selects by %j", (filter, expected) => {
  expect(ids(listReports(filter))).toEqual(expected);
});

it.each<[RecordFilter, string[]]>([
  [{ kind: "party" }, ["kazakhstan", "turkiye"]],
  [{ kind: ["commodity", "honour"] }, ["grain", "cotton", "gluten", "crude-oil", "order-of-the-state"]],
  [{ passage: 22 }, ["tokayev-on-great-honour", "order-of-the-state"]],
  [{ sector: "shipbuilding", kind: ["figure", "initiative"] }, ["turkish-investment-in-shipbuilding"]],
  [{ text: "TPAO" }, []],
])("listRecords selects by %j", (filter, expected) => {
  expect(ids(listRecords(filter))).toEqual(expected);
});
