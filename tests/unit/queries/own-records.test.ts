import {
  type Figure,
  findRecord,
  listFigures,
  listInitiatives,
  listRecords,
  listSectors,
  listStatements,
  type Own,
  type OwnRecord,
  referencesTo,
  type Sector,
  type SectorNode,
  type Statement,
  sectorProfile,
  sectorTree,
} from "kz-tr-council";
import {
  energy,
  fifthCouncilMeeting,
  newRoads,
  recepTayyipErdogan,
  tradeTurnover2024,
} from "kz-tr-council/records";
import { describe, expect, it } from "vitest";

const figure: Own<Figure> = {
  ...tradeTurnover2024,
  id: "acme:turnover-2021",
  label: "Turnover in 2021",
  summary: undefined,
  period: "2021",
  sectors: ["acme:wind-power"],
  evidence: [{ source: "acme:yearbook", words: "$5.3 billion", speaker: "acme:minister" }],
};
const sector: Own<Sector> = { ...energy, id: "acme:wind-power", label: "Wind power", parent: "energy" };
const statement = { kind: "statement", id: "acme:speech", label: "Speech" } as const;
const speech: Own<Statement> = {
  ...statement,
  speakers: ["acme:minister"],
  stance: "thanks",
  topics: ["hospitality"],
  figures: ["acme:turnover-2021"],
  evidence: [{ source: "acme:yearbook", words: "thanks" }],
};
const records = [figure, sector, speech];
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe("a list of records of the user's own", () => {
  it("holds those of its kind, in place of the package's", () => {
    expect(listFigures({}, { records })).toEqual([figure]);
    expect(listStatements({}, { records })).toEqual([speech]);
    expect(listRecords({}, { records })).toEqual(records);
    expect(listRecords({ kind: "sector" }, { records })).toEqual([sector]);
    expect(listInitiatives({}, { records })).toEqual([]);
  });

  it("can be anything that iterates, and hold the package's records too", () => {
    expect(listFigures({}, { records: new Set([figure, ...listFigures()]) })).toHaveLength(
      listFigures().length + 1,
    );
    expect(listFigures({}, { records: [] })).toEqual([]);
  });

  it("is filtered by ids of the user's own and of the package", () => {
    expect(listFigures({ sector: "acme:wind-power" }, { records })).toEqual([figure]);
    expect(listFigures({ sector: "energy" }, { records })).toEqual([figure]);
    expect(listFigures({ sector: "trade" }, { records })).toEqual([]);
    expect(listFigures({ speaker: "acme:minister", source: "acme:yearbook" }, { records })).toEqual([figure]);
    expect(listSectors({ within: "energy" }, { records })).toEqual([sector]);
  });

  it("counts a person of the user's own for the state that the person belongs to", () => {
    const minister = { kind: "person", id: "acme:minister", country: "turkiye", evidence: [{}] };
    const withPerson = [speech, minister as unknown as OwnRecord];
    expect(listStatements({ party: "turkiye" }, { records: withPerson })).toEqual([speech]);
    expect(listStatements({ party: "kazakhstan" }, { records: withPerson })).toEqual([]);
  });

  it("is searched in id, label, summary and aliases, where a record has them", () => {
    expect(listFigures({ text: "acme turn 2021" }, { records })).toEqual([figure]);
    expect(listFigures({ text: "undefined" }, { records })).toEqual([]);
  });

  it("finds an organization that leads", () => {
    const led = { ...newRoads, lead: "maarif-foundation" as const };
    expect(listInitiatives({ organization: "maarif-foundation" }, { records: [led] })).toEqual([led]);
  });
});

describe("among records of the user's own", () => {
  it("an id is looked up first, then in the package", () => {
    const corrected = { ...tradeTurnover2024, label: "Corrected" };
    expect(findRecord("acme:speech", { records })).toBe(speech);
    expect(findRecord("trade-turnover-2024", { records: [corrected] })).toBe(corrected);
    expect(findRecord("astana", { records })?.label).toBe("Astana");
    expect(findRecord("acme:none", { records })).toBeUndefined();
  });

  it("a sector has its profile and its place in the tree", () => {
    const profile = sectorProfile("acme:wind-power", { records });
    expect(profile.sector).toBe(sector);
    expect(profile.figures).toEqual([figure]);
    expect(profile.statements).toEqual([]);
    expect(sectorProfile("energy", { records }).figures).toEqual([figure]);
    expect(sectorTree({ records })).toEqual([{ sector, children: [] }]);
    expect(sectorTree({ records: [energy, sector] })).toEqual([
      { sector: energy, children: [{ sector, children: [] }] },
    ]);
  });

  it("knows the people of the package, whom the user's records name", () => {
    const said = { ...speech, speakers: ["recep-tayyip-erdogan"] } as const;
    expect(listStatements({ party: "turkiye" }, { records: [said] })).toEqual([said]);
    expect(listStatements({ party: "kazakhstan" }, { records: [said] })).toEqual([]);
    // A person of the user's own with the same id goes first.
    const elsewhere = { ...recepTayyipErdogan, country: "acme:land" } as const;
    expect(listStatements({ party: "turkiye" }, { records: [said, elsewhere] })).toEqual([]);
  });

  it("takes many sectors of one id, and long lines of sectors", () => {
    const twice = Array.from({ length: 80 }, (_, at): Own<Sector> => {
      const level = Math.floor(at / 2);
      return { ...sector, id: `acme:${level}`, parent: level === 0 ? undefined : `acme:${level - 1}` };
    });
    const count = (nodes: readonly SectorNode<Own<Sector>>[]): number =>
      nodes.reduce((sum, { children }) => sum + 1 + count(children), 0);
    expect(count(sectorTree({ records: twice }))).toBe(80);
    const line = Array.from({ length: 20_000 }, (_, at): Own<Sector> => {
      return { ...sector, id: `acme:${at}`, parent: at === 0 ? undefined : `acme:${at - 1}` };
    });
    expect(sectorTree({ records: line })).toHaveLength(1);
    expect(listSectors({ within: "acme:0" }, { records: line })).toHaveLength(line.length - 1);
  });

  it("sectors that are within each other end nothing", () => {
    const other: Own<Sector> = { ...sector, id: "acme:other", parent: "acme:wind-power" };
    const circle = [{ ...sector, parent: "acme:other" as const }, other];
    expect(sectorTree({ records: circle })).toEqual([]);
    expect(sectorTree({ records: [...circle, { ...other, parent: undefined }] })).toHaveLength(1);
    expect(ids(listSectors({ within: "acme:other" }, { records: circle }))).toEqual(ids(circle));
  });

  it("references are found, to the user's records and to the package's", () => {
    const fields = (id: string) =>
      referencesTo(id as never, { records }).map(({ record, field }) => `${record.id} ${field}`);
    expect(fields("acme:turnover-2021")).toEqual(["acme:speech figures"]);
    expect(fields("energy")).toEqual(["acme:wind-power parent"]);
    expect(referencesTo(sector, { records })).toEqual([{ record: figure, field: "sectors" }]);
  });
});

describe("the option is refused", () => {
  it.each<[string, unknown, RegExp]>([
    ["as an array", [figure], /^Options: got an array; give an object/],
    ["as null", null, /^Options: got null; give an object/],
    [
      "with records that are not a list",
      { records: 5 },
      /^Option "records": got 5; give an array of records\.$/,
    ],
    ["with a string", { records: "figures" }, /^Option "records": got "figures"; give an array/],
    [
      "with an unknown kind",
      { records: [{ ...figure, kind: "planet" }] },
      /"acme:turnover-2021", kind: got "planet"; /,
    ],
    ["without an id", { records: [figure, { ...figure, id: 5 }] }, /^Record 1 .*, id: got 5; give an id/],
    ["with null", { records: [figure, null] }, /^Record 1 .*, kind: got nothing; give /],
    [
      "without evidence",
      { records: [{ ...figure, evidence: [] }] },
      /evidence: got an empty array; give at least one piece/,
    ],
    [
      "with another evidence",
      { records: [{ ...figure, evidence: "x" }] },
      /evidence: got "x"; give at least one/,
    ],
    [
      "with empty evidence",
      { records: [{ ...figure, evidence: [null] }] },
      /evidence\[0\]: got null; give a piece/,
    ],
    [
      "with aliases that are not a list",
      { records: [{ ...figure, aliases: 5 }] },
      /aliases: got 5; give an array of strings/,
    ],
    [
      "without a quantity",
      { records: [{ ...figure, quantity: undefined }] },
      /quantity: got nothing; give a quantity/,
    ],
    [
      "without speakers",
      { records: [{ ...speech, speakers: undefined }] },
      /speakers: got nothing; give an array/,
    ],
    [
      "with a meeting without a date",
      { records: [{ ...fifthCouncilMeeting, id: "acme:m", date: undefined }] },
      /"acme:m", date: got nothing; give a string/,
    ],
    ["as a map", new Map([["records", [figure]]]), /^Options: got a Map; give an object/],
  ])("%s", (_, options, message) => {
    for (const call of [
      () => listFigures({}, options as never),
      () => findRecord("astana", options as never),
      () => referencesTo("astana", options as never),
      () => sectorProfile("energy", options as never),
      () => sectorTree(options as never),
    ]) {
      expect(call).toThrow(TypeError);
      expect(call).toThrow(message);
    }
  });

  it("with another name", () => {
    expect(() => listFigures({}, { record: [figure] } as never)).toThrow(RangeError);
    expect(() => listFigures({}, { record: [figure] } as never)).toThrow(
      /^Option: got "record"; did you mean "records"\?$/,
    );
  });
});
