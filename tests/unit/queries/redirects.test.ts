import {
  corroboration,
  createSearch,
  type Figure,
  findRecord,
  findRedirect,
  getRecord,
  listFigures,
  listSectors,
  type Own,
  referencesTo,
  type Sector,
  sectorProfile,
  sectorTree,
} from "kz-tr-council";
import { energy, tradeTurnover2024 } from "kz-tr-council/records";
import { type VerifiableRecord, verify } from "kz-tr-council/verify";
import { describe, expect, it, vi } from "vitest";

vi.mock("../../../src/generated/redirects.js", () => ({
  REDIRECTS: {
    "trade-2024": { kind: "moved", to: "trade-turnover-2024", since: "2.0.0" },
    tokayev: { kind: "moved", to: "kassym-jomart-tokayev", since: "2.0.0" },
    power: { kind: "moved", to: "energy", since: "2.0.0" },
    projects: { kind: "split", to: ["maarif-schools", "visa-free-stay"], since: "3.0.0" },
    "the-article": { kind: "moved", to: "astana-times", since: "2.0.0" },
    "lost-figure": { kind: "withdrawn", reason: "No source says so.", since: "3.1.0" },
  },
}));

describe("an id that has moved", () => {
  it("finds its record", () => {
    expect(findRecord("trade-2024")).toBe(tradeTurnover2024);
    expect(getRecord("trade-2024" as never)).toBe(tradeTurnover2024);
    expect(corroboration("trade-2024" as never).figure).toBe(tradeTurnover2024);
    expect(sectorProfile("power" as never).sector).toBe(energy);
    expect(listFigures({ sector: "power" as never })).toEqual(listFigures({ sector: "energy" }));
    expect(referencesTo("trade-2024" as never)).toEqual(referencesTo("trade-turnover-2024"));
  });

  it("is followed where records of the user's own hold it", () => {
    const own: Own<Figure> = {
      ...tradeTurnover2024,
      id: "acme:figure",
      sectors: ["power" as never],
      partOf: "trade-2024" as never,
      attributedTo: "tokayev" as never,
    };
    const wind: Own<Sector> = { ...energy, id: "acme:wind", parent: "power" as never };
    const records = [own, wind];
    expect(listFigures({ sector: "energy" }, { records })).toEqual([own]);
    expect(listFigures({ sector: "power" as never }, { records })).toEqual([own]);
    expect(listFigures({ partOf: "trade-turnover-2024" }, { records })).toEqual([own]);
    expect(listSectors({ within: "energy" }, { records })).toEqual([wind]);
    const turbines: Own<Sector> = { ...energy, id: "acme:turbines", parent: "acme:wind" };
    expect(listSectors({ within: "energy" }, { records: [wind, turbines] })).toEqual([wind, turbines]);
    expect(sectorProfile("energy", { records }).figures).toEqual([own]);
    expect(sectorTree({ records: [energy, wind] })).toMatchObject([{ children: [{ sector: wind }] }]);
    expect(referencesTo("trade-turnover-2024", { records })).toEqual([{ record: own, field: "partOf" }]);
    expect(createSearch({ records })("Kassym-Jomart")[0]?.record).toBe(own);
  });

  it("is followed to the source of a text, and in the evidence of the user's own", async () => {
    const evidence = [{ source: "the-article", passage: 6, words: "$5 billion in 2024" }];
    const records = [{ id: "acme:turnover", evidence }] as Iterable<VerifiableRecord>;
    const { checks } = await verify("Another text.", { records, source: "the-article" as never });
    expect(checks).toMatchObject([{ verdict: "missing" }]);
    await expect(verify("A text.", { source: "lost-figure" as never })).rejects.toThrow("No source says so.");
  });

  it("gives way to a record of the user's own", () => {
    const own = { ...tradeTurnover2024, id: "trade-2024" as never };
    expect(findRecord("trade-2024", { records: [own] })).toBe(own);
  });
});

describe("an id that left", () => {
  it("finds no record, and the error says where it went", () => {
    expect(findRecord("projects")).toBeUndefined();
    expect(() => getRecord("projects" as never)).toThrow(
      /^Id: got "projects", split in 3\.0\.0; give one of "maarif-schools", "visa-free-stay"\.$/,
    );
    expect(() => getRecord("lost-figure" as never)).toThrow(
      /^Id: got "lost-figure", withdrawn in 3\.1\.0; give .*No source says so\.$/,
    );
    expect(() => corroboration("projects" as never)).toThrow(/^Figure: got "projects", split in 3\.0\.0/);
    expect(() => listFigures({ partOf: "lost-figure" as never })).toThrow(/got "lost-figure", withdrawn/);
  });
});

describe("findRedirect", () => {
  it("gives the redirect whole", () => {
    expect(findRedirect("trade-2024")).toEqual({ kind: "moved", to: "trade-turnover-2024", since: "2.0.0" });
    expect(findRedirect("lost-figure")).toMatchObject({ kind: "withdrawn", since: "3.1.0" });
  });

  it.each(["trade-turnover-2024", "nope", "__proto__", "", undefined])("gives nothing for %j", (id) => {
    expect(findRedirect(id as never)).toBeUndefined();
  });
});
