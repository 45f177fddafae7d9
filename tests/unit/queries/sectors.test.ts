import { findSector, type SectorNode, sectorProfile, sectorTree, tables } from "kz-tr-council";
import { energy } from "kz-tr-council/records";
import { describe, expect, it } from "vitest";

describe("findSector", () => {
  it.each([
    ["AI", "artificial-intelligence"],
    ["A.I.", "artificial-intelligence"],
    ["i.t.", "information-technology"],
    ["artificial-intelligence", "artificial-intelligence"],
    ["Artificial  Intelligence", "artificial-intelligence"],
    [" (Defense) ", "defence"],
    ["Medicine", "healthcare"],
    ["OİL", "oil-and-gas"],
    ["oıl", "oil-and-gas"],
  ])("knows %s as %s", (text, id) => {
    expect(findSector(text)?.id).toBe(id);
  });

  it.each(["", "nope", "__proto__", "Middle Corridor", "\uD800", undefined, 5])(
    "knows no sector %j",
    (text) => {
      expect(findSector(text as never)).toBeUndefined();
    },
  );
});

describe("sectorProfile", () => {
  it("gives what names the sector or one within it", () => {
    const profile = sectorProfile("energy");
    expect(profile.sector).toBe(energy);
    expect(profile.figures.map(({ id }) => id)).toEqual(["turkish-projects-in-kazakhstan"]);
    expect(profile.initiatives.map(({ id }) => id)).toContain("kazmunaygas-turkish-petroleum-cooperation");
    expect(profile.statements.map(({ id }) => id)).toContain("council-discusses-energy");
    expect(profile.agreements.map(({ id }) => id)).toEqual(["energy-memorandum", "oil-companies-agreement"]);
    expect(sectorProfile(energy)).toEqual(profile);
  });

  it.each([
    ["nope", /^Sector: got "nope"; give one of "economy", "trade"/],
    ["enrgy", /^Sector: got "enrgy"; did you mean "energy"\?$/],
    ["__proto__", /^Sector: got "__proto__"; give one of/],
    [{ ...energy, id: "acme:nope" }, /^Sector: got "acme:nope"; give an id of the package/],
  ])("refuses the unknown sector %j", (id, message) => {
    expect(() => sectorProfile(id as never)).toThrow(RangeError);
    expect(() => sectorProfile(id as never)).toThrow(message);
  });

  it.each([
    [{ id: "energy" }, /^Sector: got an object; give a sector or its id/],
    [undefined, /^Sector: got nothing; give /],
    [["energy"], /^Sector: got an array; give /],
  ])("refuses %j, which is not a sector", (value, message) => {
    expect(() => sectorProfile(value as never)).toThrow(TypeError);
    expect(() => sectorProfile(value as never)).toThrow(message);
  });
});

it("sectorTree holds every sector once, below its parent", () => {
  const seen: string[] = [];
  const visit = (nodes: readonly SectorNode[], parent: string | undefined) => {
    for (const { sector, children } of nodes) {
      expect(sector.parent).toBe(parent);
      seen.push(sector.id);
      visit(children, sector.id);
    }
  };
  visit(sectorTree(), undefined);
  expect(seen.sort()).toEqual(Object.keys(tables.sectors).sort());
});
