import {
  type AgreementFilter,
  type Figure,
  listAgreements,
  listFigures,
  listInitiatives,
  listSectors,
  listStatements,
  type Statement,
} from "kz-tr-council";
import { describe, expect, it } from "vitest";

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe("listFigures", () => {
  it("lists every figure in the order of the data", () => {
    expect(ids(listFigures()).slice(0, 2)).toEqual(["trade-turnover-2024", "trade-turnover-target"]);
    expect(listFigures({})).toEqual(listFigures());
  });

  it.each<[Parameters<typeof listFigures>[0], string[]]>([
    [{ status: "target" }, ["trade-turnover-target"]],
    [{ measure: "investment" }, ["kazakh-investment-in-turkiye"]],
    [{ unit: "day" }, ["visa-free-stay"]],
    [{ unit: "project" }, ["joint-agricultural-projects", "joint-agricultural-projects-operational"]],
    [{ speaker: "recep-tayyip-erdogan" }, ["trade-turnover-target", "abai-anniversary"]],
    [{ party: "turkiye", measure: "investment" }, ["kazakh-investment-in-turkiye"]],
    [{ text: "TÜRKIYE", status: "offered" }, ["export-offer-value", "export-offer-categories"]],
    [{ text: "gluten" }, ["gluten-export-share"]],
    [{ text: "  gluten-EXPORT… share?" }, ["gluten-export-share"]],
    [{ text: "glutenexport" }, []],
    [{ text: "without a deadline" }, ["trade-turnover-target"]],
    [{ text: "no such words" }, []],
    [{ text: "__proto__" }, []],
    [{ text: "2024 turnover" }, ["trade-turnover-2024"]],
    [{ text: "ain" }, []],
    [{ text: "", status: "target" }, ["trade-turnover-target"]],
    [{ text: " \n\u00A0", status: "target" }, ["trade-turnover-target"]],
    [{ text: "🤖 —" }, []],
    [{ text: "%%" }, []],
    [{ sector: undefined, status: "target" }, ["trade-turnover-target"]],
  ])("chooses by %j", (filter, expected) => {
    expect(ids(listFigures(filter))).toEqual(expected);
  });

  it("counts the sectors within a sector", () => {
    expect(ids(listInitiatives({ sector: "logistics-and-transport" }))).toContain("railway-modernisation");
    expect(ids(listFigures({ sector: "energy" }))).toEqual(["turkish-projects-in-kazakhstan"]);
  });

  it("finds a speaker who stands in the evidence alone, and one who stands in the attribution alone", () => {
    const [first] = listFigures();
    const quoted: Figure = {
      ...(first as Figure),
      attributedTo: undefined,
      evidence: [{ source: "astana-times", passage: 6, words: "x 5", speaker: "kassym-jomart-tokayev" }],
    };
    expect(listFigures({ speaker: "kassym-jomart-tokayev" }, [quoted])).toHaveLength(1);
    const [said] = quoted.evidence;
    const amongOthers: Figure = { ...quoted, evidence: [{ ...said, speaker: undefined }, said] };
    expect(listFigures({ speaker: "kassym-jomart-tokayev" }, [amongOthers])).toHaveLength(1);
    expect(listFigures({ speaker: "recep-tayyip-erdogan" }, [amongOthers])).toEqual([]);
    expect(ids(listFigures({ speaker: "kassym-jomart-tokayev" }))).toContain("kazakh-investment-in-turkiye");
  });
});

describe("an own collection", () => {
  const own = {
    kind: "figure",
    id: "my-figure",
    label: "Turnover as I read it",
    measure: "trade-turnover",
    quantity: { amount: 1, unit: "USD", precision: "stated" },
    status: "actual",
    evidence: [{ source: "astana-times", passage: 6, words: "$5 billion in 2024" }],
  } as const satisfies Figure<"my-figure">;

  it("is chosen from in place of this package's records", () => {
    const chosen = listFigures({ unit: "USD" }, [own]);
    expect(chosen).toEqual([own]);
    expect(chosen[0]?.id).toBe("my-figure");
  });

  it("is searched in nothing but id and label where a record has no summary", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    expect(letters.filter((text) => listFigures({ text }, [own]).length > 0)).toEqual(
      letters.filter((letter) =>
        "my figure turnover as i read it".split(" ").some((word) => word.startsWith(letter)),
      ),
    );
  });

  it("can be anything that iterates", () => {
    expect(listFigures({}, new Set([own, ...listFigures()]))).toHaveLength(listFigures().length + 1);
  });

  it.each([
    [
      "no evidence",
      { ...own, evidence: [] },
      /"my-figure" has no evidence; give at least one piece: \{ source, passage, words \}/,
    ],
    ["evidence of another form", { ...own, evidence: "x" }, /"my-figure" has no evidence/],
    [
      "another kind",
      { ...own, kind: "agreement" },
      /"my-figure" has the kind "agreement"; this list takes records of kind "figure"/,
    ],
    ["no form at all", null, /The record at position 0 has the kind undefined/],
  ])("is refused where a record has %s", (_, record, message) => {
    expect(() => listFigures({}, [record as never])).toThrow(message);
    expect(() => listFigures({}, [record as never])).toThrow(TypeError);
  });

  it.each([
    ["null", null],
    ["a number", 5],
    ["a string", "figures"],
  ])("is refused where it is %s", (_, collection) => {
    expect(() => listFigures({}, collection as never)).toThrow(
      /^A collection of figure records is a list, not /,
    );
  });

  it("is refused where a piece of evidence is none", () => {
    expect(() => listFigures({}, [{ ...own, evidence: [null] } as never])).toThrow(
      /"my-figure" has no evidence/,
    );
  });

  it("is refused by the position of the record that is wrong", () => {
    expect(() => listFigures({}, [own, undefined as never])).toThrow("The record at position 1");
  });
});

describe("a filter", () => {
  it.each([
    [
      "an unknown sector",
      { sector: "nope" },
      /Unknown value "nope" of "sector" in a filter of figure records\. Allowed: economy, trade, /,
    ],
    [
      "a sector named like a property of objects",
      { sector: "__proto__" },
      /Unknown value "__proto__" of "sector"/,
    ],
    [
      "an unknown status",
      { status: "done" },
      /Unknown value "done" of "status" .* Allowed: actual, target, offered, announced\./,
    ],
    [
      "an unknown measure",
      { measure: "trade" },
      /Unknown value "trade" of "measure" .* Allowed: trade-turnover, /,
    ],
    ["an unknown unit", { unit: "usd" }, /Unknown value "usd" of "unit" .* Allowed: USD, EUR, /],
    [
      "an unknown speaker",
      { speaker: "" },
      /Unknown value "" of "speaker" .* Allowed: kassym-jomart-tokayev, /,
    ],
    ["an unknown party", { party: "KZ" }, /Unknown value "KZ" of "party" .* Allowed: kazakhstan, turkiye\./],
    [
      "an unknown field",
      { colour: "trade" },
      /no field "colour"\. Its fields: sector, measure, unit, status, speaker, party, text\.$/,
    ],
    [
      "a misspelt field",
      { setcor: "trade" },
      /no field "setcor"\. Did you mean "sector"\? Its fields: sector, /,
    ],
    [
      "a misspelt sector",
      { sector: "enrgy" },
      /^Unknown value "enrgy" of "sector" in a filter of figure records\. Did you mean "energy"\? Allowed: economy, .*\.$/,
    ],
    ["a capital", { party: "Turkiye" }, /"Turkiye" .*\. Did you mean "turkiye"\? Allowed: /],
  ])("with %s is refused", (_, filter, message) => {
    expect(() => listFigures(filter as never)).toThrow(message);
    expect(() => listFigures(filter as never)).toThrow(RangeError);
  });

  it.each([
    ["an array", "sector", ["trade"]],
    ["null", "sector", null],
    ["an object", "unit", {}],
    ["5", "text", 5],
  ])("with %s in place of a string is refused", (named, field, value) => {
    expect(() => listFigures({ [field]: value })).toThrow(
      new TypeError(
        `The field "${field}" in a filter of figure records takes one value, a string, not ${named}.`,
      ),
    );
  });

  it("with an empty text chooses all, in every list", () => {
    expect(listFigures({ text: "" })).toEqual(listFigures());
    expect(listAgreements({ text: "" })).toEqual(listAgreements());
    expect(listInitiatives({ text: " " })).toEqual(listInitiatives());
    expect(listStatements({ text: "" })).toEqual(listStatements());
    expect(listSectors({ text: "\t" })).toEqual(listSectors());
  });

  it.each([
    ["null", null],
    ["a string", "trade"],
    ["an array", []],
  ])("that is %s is refused", (what, filter) => {
    expect(() => listFigures(filter as never)).toThrow(TypeError);
    if (what === "null")
      expect(() => listFigures(filter as never)).toThrow(
        "A filter of figure records is an object, not null.",
      );
  });
});

describe("listAgreements", () => {
  it.each<[AgreementFilter, string[]]>([
    [{}, ["joint-declaration", "signed-agreements", "bilateral-legal-framework"]],
    [{ status: "signed" }, ["joint-declaration", "signed-agreements"]],
    [{ status: "in-force" }, ["bilateral-legal-framework"]],
    [{ type: "joint-declaration" }, ["joint-declaration"]],
    [{ level: "interagency" }, ["signed-agreements"]],
    [{ level: "head-of-state" }, ["joint-declaration"]],
    [{ text: "treaties" }, ["bilateral-legal-framework"]],
    [{ sector: "energy" }, []],
  ])("chooses by %j", (filter, expected) => {
    expect(ids(listAgreements(filter))).toEqual(expected);
  });

  it("refuses an unknown level", () => {
    expect(() => listAgreements({ level: "ministerial" as never })).toThrow(
      'Unknown value "ministerial" of "level" in a filter of agreement records. Allowed: head-of-state, intergovernmental, interagency.',
    );
  });
});

describe("listInitiatives", () => {
  it.each<[Parameters<typeof listInitiatives>[0], string[]]>([
    [{ status: "planned" }, ["oil-exports-via-baku-tbilisi-ceyhan", "turkish-university-branches"]],
    [{ place: "almaty" }, ["maarif-schools-in-kazakhstan"]],
    [{ organization: "kazmunaygas" }, ["kazmunaygas-turkish-petroleum-cooperation"]],
    [{ sector: "education", status: "under-way" }, ["gaziantep-school"]],
    [{ party: "turkiye" }, []],
    [{ text: "visa" }, ["visa-free-regime"]],
  ])("chooses by %j", (filter, expected) => {
    expect(ids(listInitiatives(filter))).toEqual(expected);
  });

  it("counts what a president puts forward for his country", () => {
    const kazakh = listInitiatives({ party: "kazakhstan" });
    expect(ids(kazakh)).toEqual(expect.arrayContaining(["joint-mining-fund", "new-roads"]));
    expect(listInitiatives({ speaker: "kassym-jomart-tokayev" }).length).toBeGreaterThan(10);
    expect(listInitiatives({ speaker: "recep-tayyip-erdogan" })).toEqual([]);
  });

  it("finds an organization that leads", () => {
    const [first] = listInitiatives();
    const led = { ...first, id: "own", lead: "maarif-foundation" } as never;
    expect(listInitiatives({ organization: "maarif-foundation" }, [led])).toHaveLength(1);
  });

  it("refuses unknown places and organizations", () => {
    expect(() => listInitiatives({ place: "paris" as never })).toThrow(
      /Unknown value "paris" of "place".*Allowed: ankara, /,
    );
    expect(() => listInitiatives({ organization: "x" as never })).toThrow(
      /Unknown value "x" of "organization".*kazmunaygas/,
    );
  });
});

describe("listStatements", () => {
  it.each<[Parameters<typeof listStatements>[0], string[]]>([
    [{ stance: "thanks" }, ["tokayev-thanks-for-welcome"]],
    [{ stance: "congratulates" }, ["erdogan-congratulates-on-abai"]],
    [{ topic: "russia-ukraine-conflict" }, ["tokayev-praises-diplomacy"]],
    [{ speaker: "turkiye" }, ["countries-discuss-further-sectors"]],
    [{ speaker: "high-level-strategic-cooperation-council", sector: "energy" }, ["council-discusses-energy"]],
    [{ text: "homeland" }, ["erdogan-on-second-homeland"]],
  ])("chooses by %j", (filter, expected) => {
    expect(ids(listStatements(filter))).toEqual(expected);
  });

  it("counts a president's words for his country", () => {
    const turkish = listStatements({ party: "turkiye" });
    const ofErdogan = listStatements({ speaker: "recep-tayyip-erdogan" });
    expect(turkish.length).toBe(ofErdogan.length + 1);
    expect(turkish.some((statement: Statement) => statement.speakers.includes("turkiye"))).toBe(true);
  });

  it("refuses unknown stances, topics and speakers", () => {
    expect(() => listStatements({ stance: "says" as never })).toThrow(
      /Unknown value "says" of "stance".*Allowed: affirms, /,
    );
    expect(() => listStatements({ topic: "x" as never })).toThrow(/Unknown value "x" of "topic"/);
    expect(() => listStatements({ speaker: "x" as never })).toThrow(
      /Unknown value "x" of "speaker".*united-nations.*turkiye/,
    );
  });
});

describe("listSectors", () => {
  it("lists those within a sector, at any depth", () => {
    expect(ids(listSectors({ within: "energy" }))).toEqual(["oil-and-gas"]);
    expect(ids(listSectors({ within: "shipbuilding" }))).toEqual([]);
  });

  it("searches aliases too", () => {
    expect(ids(listSectors({ text: "medicine" }))).toEqual(["healthcare"]);
    expect(ids(listSectors({ text: "avia" }))).toEqual(["civil-aviation"]);
    expect(ids(listSectors({ text: "AI" }))).toEqual(["civil-aviation", "artificial-intelligence"]);
    expect(ids(listSectors({ text: "commerceexports" }))).toEqual([]);
    expect(listSectors()).toHaveLength(22);
  });

  it("refuses an unknown sector", () => {
    expect(() => listSectors({ within: "x" as never })).toThrow(
      /Unknown value "x" of "within" in a filter of sector records/,
    );
  });
});
