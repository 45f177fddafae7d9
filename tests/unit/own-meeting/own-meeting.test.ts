import {
  agreementTotals,
  cite,
  corroboration,
  createSearch,
  findByName,
  formatQuantity,
  getRecord,
  investmentTotals,
  listAgreements,
  listFigures,
  listRecords,
  listReports,
  listStatements,
  referencesTo,
  search,
  sectorProfile,
  sectorTree,
  sourceLink,
  speakersOf,
  sumQuantities,
  tradeTotals,
} from "kz-tr-council";
import { ownRecordSchema } from "kz-tr-council/schemas";
import { verify } from "kz-tr-council/verify";
import { describe, expect, it } from "vitest";
import { minutes, records, text, turbineTrade } from "./my-meeting.js";

const both = [...listRecords(), ...records];
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe("an invented meeting", () => {
  it.each(records.map((record) => [record.id, record]))("%s is parsed", (_id, record) => {
    expect(ownRecordSchema.safeParse(record)).toMatchObject({ success: true, data: record });
  });

  it.each([
    ["an id without a colon", { ...turbineTrade, id: "turbine-trade" }],
    ["a misspelt id of the package", { ...turbineTrade, sectors: ["trdae"] }],
    ["a term that is in no vocabulary", { ...turbineTrade, measure: "acme:turbines" }],
    ["no evidence", { ...turbineTrade, evidence: [] }],
  ])("with %s is refused", (_, record) => {
    expect(ownRecordSchema.safeParse(record).success).toBe(false);
  });

  it("is verified against its own text, and contradicted by another number there", async () => {
    expect(await verify(text, { records })).toMatchObject({
      verified: true,
      unchangedPassages: minutes.passages.length,
    });
    const { checks } = await verify(text.replace("₸9 billion", "₸8 billion"), { records });
    const contradicted = checks.filter(({ verdict }) => verdict === "contradicted");
    expect(contradicted.map(({ record, foundQuantity }) => [record.id, foundQuantity?.amount])).toEqual([
      ["acme:storage-cost", 8_000_000_000],
    ]);
  });

  it.each([
    ["WF", "acme:forum"],
    ["€40 million", "acme:turbine-trade-2030"],
    ["9 billion tenge", "acme:storage-cost"],
    ["two memoranda", "acme:memoranda"],
    ["who counts on the wind?", "acme:president-on-wind"],
    ["$5 billion", "trade-turnover-2024"],
    ["gluten", "gluten"],
  ])("is searched together with the package's by %j", (question, id) => {
    expect(createSearch({ records: both })(question)[0]?.record.id).toBe(id);
  });

  it("is found by name and listed alone or with the package's", () => {
    expect(findByName("wind forum", { records })?.id).toBe("acme:forum");
    expect(idsOf(listFigures({ sector: "energy" }, { records }))).toEqual([
      "acme:turbine-trade-2030",
      "acme:storage-cost",
    ]);
    expect(idsOf(listFigures({ unit: ["EUR", "KZT"] }, { records: both }))).toEqual([
      "acme:turbine-trade-2030",
      "acme:storage-cost",
    ]);
    expect(idsOf(listAgreements({ status: "signed" }, { records: both }))).toEqual([
      ...idsOf(listAgreements({ status: "signed" })),
      "acme:memoranda",
    ]);
    expect(idsOf(listStatements({ speaker: "acme:president" }, { records: both }))).toEqual([
      "acme:president-on-wind",
    ]);
    expect(idsOf(listReports({ verdict: "differs" }, { records }))).toEqual([
      "acme:yearbook-on-turbine-trade",
    ]);
  });

  it("hangs together with the package's sectors", () => {
    const [node] = sectorTree({ records: [getRecord("energy"), ...records] });
    expect(node?.sector.id).toBe("energy");
    expect(idsOf(node?.children.map(({ sector }) => sector) ?? [])).toEqual(["acme:wind-power"]);
    const profile = sectorProfile("acme:wind-power", { records });
    expect(idsOf(profile.figures)).toEqual(["acme:turbine-trade-2030", "acme:storage-cost"]);
    expect(idsOf(profile.agreements)).toEqual(["acme:memoranda"]);
    expect(idsOf(referencesTo("acme:minutes", { records }).map(({ record }) => record))).toContain(
      "acme:memoranda",
    );
  });

  it("is linked, cited, weighed and written", () => {
    expect(sourceLink(turbineTrade, { records })).toMatch(/^https:\/\/acme\.example\/minutes#:~:text=/u);
    expect(cite(turbineTrade, { format: "bibtex", records })).toContain("Minutes of the third Wind Forum");
    expect(() => cite(turbineTrade, { records })).toThrow(/"apa"; give "bibtex", "ris" or "csl-json"/u);
    expect(corroboration(turbineTrade, { records }).verdict).toBe("disputed");
    expect(formatQuantity(turbineTrade.quantity)).toBe("€40 million");
    expect(records.flatMap((record) => (record.kind === "statement" ? speakersOf(record) : []))).toEqual([
      "acme:president",
    ]);
  });

  it("has two currencies that do not add up", () => {
    const quantities = listFigures({}, { records }).map(({ quantity }) => quantity);
    expect(() => sumQuantities(quantities as never)).toThrow(/EUR.*KZT|KZT.*EUR/u);
  });
});

describe("a helper of the package's records alone", () => {
  it.each<[string, (...given: never[]) => unknown, unknown[]]>([
    ["tradeTotals", tradeTotals, []],
    ["investmentTotals", investmentTotals, []],
    ["agreementTotals", agreementTotals, []],
    ["getRecord", getRecord, ["energy"]],
    ["search", search, ["energy"]],
  ])("%s refuses others", (_, helper, given) => {
    expect(() => helper(...(given as never[]))).not.toThrow();
    expect(() => helper(...([...given, { records }] as never[]))).toThrow(
      /^[\w ]+: got (?:an object|"records"); give /u,
    );
  });
});
