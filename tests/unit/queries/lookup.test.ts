import {
  figures,
  findRecord,
  findSector,
  getRecord,
  isAgreementId,
  isCommodityId,
  isFigureId,
  isHonourId,
  isInitiativeId,
  isMeetingId,
  isOrganizationId,
  isPartyId,
  isPersonId,
  isPlaceId,
  isRecordId,
  isReportId,
  isSectorId,
  isSourceId,
  isStatementId,
  sectorProfile,
  sectorTree,
} from "kz-tr-council";
import { astana, tradeTurnover2024 } from "kz-tr-council/records";
import { describe, expect, it } from "vitest";
import { readDataSet } from "../../data/read-data-set.js";

const HOSTILE = [
  "",
  "nope",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "\uD800",
  "x".repeat(1_000_000),
];

describe("getRecord", () => {
  it("gives the very record of the table and of the constant", () => {
    expect(getRecord("trade-turnover-2024")).toBe(tradeTurnover2024);
    expect(getRecord("trade-turnover-2024")).toBe(figures["trade-turnover-2024"]);
    expect(getRecord("astana")).toBe(astana);
  });

  it.each(HOSTILE)("refuses an unknown id", (id) => {
    expect(() => getRecord(id as never)).toThrow(RangeError);
    expect(() => getRecord(id as never)).toThrow(/^No record has the id ".{0,90}/);
    expect(() => getRecord(id as never)).toThrow(/FIGURE_IDS/);
  });
});

it("suggests the nearest id", () => {
  expect(() => getRecord("trade-turnover-2O24" as never)).toThrow('Did you mean "trade-turnover-2024"?');
});

it("isRecordId knows the ids of every kind, and nothing else", () => {
  const all = Object.values(readDataSet()).flat();
  expect(all.every(({ id }) => isRecordId(id))).toBe(true);
  expect([...HOSTILE, undefined, 5, {}].filter(isRecordId)).toEqual([]);
});

describe("findRecord", () => {
  it("finds every record of the data", () => {
    const records = Object.values(readDataSet()).flat();
    expect(records.map(({ id }) => findRecord(id))).toEqual(records);
  });

  it.each([...HOSTILE, undefined, null, 5, {}])("answers undefined where there is none", (id) => {
    expect(findRecord(id as never)).toBeUndefined();
  });
});

describe("the guards", () => {
  it.each([
    [isMeetingId, "fifth-council-meeting"],
    [isPartyId, "turkiye"],
    [isPersonId, "abai-kunanbaiuly"],
    [isOrganizationId, "kazmunaygas"],
    [isPlaceId, "astana"],
    [isSectorId, "energy"],
    [isCommodityId, "cotton"],
    [isFigureId, "visa-free-stay"],
    [isAgreementId, "joint-declaration"],
    [isInitiativeId, "new-roads"],
    [isStatementId, "tokayev-praises-diplomacy"],
    [isHonourId, "order-of-the-state"],
    [isSourceId, "astana-times"],
    [isReportId, "yeni-safak-on-visa-free-stay"],
  ] as const)("%o tells its own ids from others", (guard, id) => {
    expect(guard(id)).toBe(true);
    const others = Object.values(readDataSet())
      .flat()
      .filter((record) => record.kind !== findRecord(id)?.kind);
    expect(others.filter((record) => guard(record.id))).toEqual([]);
    expect([...HOSTILE, undefined, 5, [id]].filter(guard)).toEqual([]);
  });
});

describe("findSector", () => {
  it.each([
    ["AI", "artificial-intelligence"],
    ["A.I.", "artificial-intelligence"],
    ["i.t.", "information-technology"],
    ["artificial-intelligence", "artificial-intelligence"],
    ["Artificial  Intelligence", "artificial-intelligence"],
    ["IT", "information-technology"],
    ["defense", "defence"],
    [" (Defense) ", "defence"],
    ["Medicine", "healthcare"],
    ["OİL", "oil-and-gas"],
    ["oıl", "oil-and-gas"],
  ])("knows %s as %s", (text, id) => {
    expect(findSector(text)?.id).toBe(id);
  });

  it.each([...HOSTILE, "Middle Corridor", undefined, 5])(
    "answers undefined for what is no sector",
    (text) => {
      expect(findSector(text as never)).toBeUndefined();
    },
  );
});

describe("sectorProfile", () => {
  it("gives what names the sector or one within it", () => {
    const energy = sectorProfile("energy");
    expect(energy.sector.id).toBe("energy");
    expect(energy.passages).toEqual([7, 10, 11]);
    expect(energy.figures.map(({ id }) => id)).toEqual(["turkish-projects-in-kazakhstan"]);
    expect(energy.initiatives.map(({ id }) => id)).toContain("kazmunaygas-turkish-petroleum-cooperation");
    expect(energy.statements.map(({ id }) => id)).toContain("council-discusses-energy");
    expect(energy.agreements).toEqual([]);
  });

  it("gives each passage once, in order", () => {
    expect(sectorProfile("trade").passages).toEqual([2, 6, 9, 10, 13, 20]);
  });

  it.each(HOSTILE)("refuses an unknown sector", (id) => {
    expect(() => sectorProfile(id as never)).toThrow(/^Unknown sector ".*Allowed: economy, trade/s);
    expect(() => sectorProfile({ id } as never)).toThrow(
      new TypeError("Expected the id of a sector, not an object."),
    );
    expect(() => sectorProfile("enrgy" as never)).toThrow(
      /^Unknown sector "enrgy"\. Did you mean "energy"\? Allowed: /,
    );
  });
});

describe("sectorTree", () => {
  it("holds every sector once, below its parent", () => {
    const seen: string[] = [];
    const visit = (nodes: ReturnType<typeof sectorTree>, parent: string | undefined) => {
      for (const { sector, children } of nodes) {
        expect(sector.parent).toBe(parent);
        seen.push(sector.id);
        visit(children, sector.id);
      }
    };
    visit(sectorTree(), undefined);
    expect(seen.sort()).toEqual(
      readDataSet()
        .sectors.map(({ id }) => id)
        .sort(),
    );
  });
});
