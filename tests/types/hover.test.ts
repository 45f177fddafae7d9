import { FIGURE_IDS, MEASURES, SECTOR_IDS, tables, UNITS } from "kz-tr-council";
import { describe, expect, it } from "vitest";
import { completions, definition, errors, hover, instantiations } from "./editor.js";

const IMPORTS = `
  import {
    agreementTotals, corroboration, type FigureId, figures, findRecord, getRecord, listAgreements, listFigures,
    listRecords, type Measure, sectorProfile, type Unit,
  } from "kz-tr-council";
  import { tradeTurnover2024 } from "kz-tr-council/records";
  import { dataSetSchema, figureSchema, ownFigureSchema, recordSchema } from "kz-tr-council/schemas";
`;
const ALL_IDS = Object.values(tables).flatMap((table) => Object.keys(table));

describe("an editor shows on hover", () => {
  it.each([
    ['|listFigures({ unit: "USD" })', 'Figure<FigureId, "USD">[]'],
    ['|listRecords({ kind: "person" })', "Person<PersonId>[]"],
    ["|listAgreements()", "Agreement[]"],
    ['|findRecord("x")', "AnyRecord | undefined"],
    ['|getRecord("trade-turnover-2024")', 'Figure<"trade-turnover-2024", "USD">'],
    ["|tradeTurnover2024", 'Figure<"trade-turnover-2024", "USD">'],
    ["|figureSchema", "FigureSchema"],
    ["|ownFigureSchema", "OwnFigureSchema"],
    ["|recordSchema", "RecordSchema"],
    ["|dataSetSchema", "DataSetSchema"],
    ["|agreementTotals()", "AgreementTotals"],
    ['|corroboration("abai-anniversary")', "Corroboration"],
    ['|sectorProfile("energy")', "SectorProfile"],
    ["tradeTurnover2024.|measure", "Measure"],
    ["tradeTurnover2024.|sectors", "readonly SectorId[]"],
  ])("for %s its type in one short line, and what it is", (code, type) => {
    const { line, documentation } = hover(IMPORTS + code);
    expect(line).toContain(type);
    expect(line.length).toBeLessThanOrEqual(120);
    expect(documentation).toMatch(/^\S.*\.$/);
  });

  it("for the key of a table the facts of the record, and goes to its definition", () => {
    const code = `${IMPORTS} figures["|trade-turnover-2024"]`;
    expect(hover(code).line).toContain('Figure<"trade-turnover-2024", "USD">');
    expect(hover(code).documentation).toMatch(/^\$5 billion, actual, 2024; passage 6\./);
    expect(definition(code)?.line).toContain('"trade-turnover-2024"');
  });
});

describe("an editor offers", () => {
  it.each<[string, string, readonly string[]]>([
    ["the id of every record", 'getRecord("|")', ALL_IDS],
    ["the id of every figure", 'figures["|"]', FIGURE_IDS],
    ["every figure to weigh", 'corroboration("|")', FIGURE_IDS],
    ["every sector to filter by", 'listFigures({ sector: "|" })', SECTOR_IDS],
    ["every measure", 'listFigures({ measure: "|" })', MEASURES],
    ["every unit", 'listFigures({ unit: ["|"] })', UNITS],
  ])("%s", (_, code, words) => {
    expect([...completions(IMPORTS + code)].sort()).toEqual([...words].sort());
  });
});

describe("an error names the type, not its members", () => {
  it.each([
    ['const id: FigureId = "nope";', "'FigureId'"],
    ['const unit: Unit = "goat";', "'Unit'"],
    ['const measure: Measure = "goat";', "'Measure'"],
    ['getRecord("nope");', "'RecordId'"],
    ['corroboration("nope");', "'FigureId | Figure<"],
    ['sectorProfile("nope");', "'SectorId | Sector<"],
    ['listAgreements({ status: "done" });', "'OneOrMore<AgreementStatus>"],
    ['listFigures({ measure: "goat" });', "'OneOrMore<Measure>"],
    ['listFigures({ mesure: "investment" });', "Did you mean to write 'measure'?"],
  ])("of %s", (code, name) => {
    const [message = "", ...others] = errors(IMPORTS + code);
    expect(others).toEqual([]);
    expect(message).toContain(name);
    expect(message).not.toMatch(/"trade-turnover-2024"|"USD" \||"economy"/);
  });
});

describe("one line costs the compiler", () => {
  const none = instantiations('import {} from "kz-tr-council";');

  it.each([
    [20, 'import { getRecord } from "kz-tr-council"; getRecord("trade-turnover-2024");'],
    [60, 'import { listFigures } from "kz-tr-council"; listFigures({ unit: "USD", measure: "investment" });'],
    [60, 'import { listRecords } from "kz-tr-council"; listRecords({ kind: "person" });'],
    [
      800,
      `import type { Figure, Own } from "kz-tr-council";
       export const own: Own<Figure> = {
         kind: "figure", id: "acme:turnover", label: "Turnover", measure: "trade-turnover", status: "actual",
         quantity: { amount: 1, unit: "USD", precision: "stated" }, partOf: "acme:whole", sectors: ["trade"],
         evidence: [{ source: "acme:yearbook", words: "$1" }],
       };`,
    ],
  ])("at most %i instantiations: %.60s", (most, code) => {
    expect(instantiations(code) - none).toBeLessThanOrEqual(most);
  });
});
