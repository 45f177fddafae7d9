import { describe, expect, test } from "vitest";
import * as z from "zod/v4";
import type { RecordKind } from "../../../src/generated/ids.js";
import { KINDS } from "../../../src/model/kinds.js";
import { recordSchemaFor, recordSchemasFor } from "../../../src/schemas/record.js";
import { idsOf, type JsonRecord, passage, recordAt, smallDataSet } from "./small-data-set.js";

const set = smallDataSet();
const known = idsOf(set);
const schemas = recordSchemasFor({ known });
const kinds = Object.keys(KINDS) as RecordKind[];
const firstOf = (kind: RecordKind) => recordAt(set, KINDS[kind].collection, 0);

/** What the schema of a kind says of its first record with some fields changed. */
function problems(kind: RecordKind, changes: JsonRecord, schema: z.ZodType = schemas[kind]): string[] {
  const result = schema.safeParse({ ...firstOf(kind), ...changes });
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

describe.each(kinds)("the schema of kind %s", (kind) => {
  test("takes every record and changes nothing", () => {
    for (const record of set[KINDS[kind].collection]) expect(schemas[kind].parse(record)).toEqual(record);
  });

  test("refuses an unknown key, and names the allowed ones or the one that was meant", () => {
    expect(problems(kind, { colour: "red" })).toEqual([
      expect.stringMatching(/^: got the key "colour"; give only the keys of an? [\w ]+: kind, id, label, /),
    ]);
    expect(problems(kind, { lable: "red" })).toEqual([': got the key "lable"; did you mean "label"?']);
    const hostile = JSON.parse(JSON.stringify(firstOf(kind)).replace("{", '{"__proto__":{},'));
    expect(schemas[kind].safeParse(hostile).success).toBe(false);
  });

  test("refuses another kind and what is not a record", () => {
    expect(problems(kind, { kind: "comet" })).toEqual([`kind: got "comet"; give "${kind}"`]);
    for (const value of [null, undefined, 5, "text", []]) {
      expect(schemas[kind].safeParse(value).success).toBe(false);
    }
  });

  test("stays composable", () => {
    // The schemas of the kinds have no signature in common, so one test of all needs the general type.
    const schema = schemas[kind] as unknown as z.ZodObject;
    const record = firstOf(kind);
    const extended = schema.extend({ colour: z.string() });
    expect(extended.parse({ ...record, colour: "red" })).toMatchObject({ colour: "red" });
    expect(problems(kind, { size: 5, colour: "red" }, extended)).toEqual([
      expect.stringMatching(/"size".*, colour$/),
    ]);
    const { label, ...withoutLabel } = record;
    expect(schema.pick({ label: true }).parse({ label })).toEqual({ label });
    expect(schema.omit({ label: true }).parse(withoutLabel)).toEqual(withoutLabel);
  });
});

describe.each(kinds.filter((kind) => "evidence" in firstOf(kind)))("a record of kind %s", (kind) => {
  test.each([[undefined], [[]]])("does not go with the evidence %j", (evidence) => {
    expect(problems(kind, { evidence })).toEqual([
      expect.stringMatching(/^evidence(\.0)?: got no evidence; give at least one piece/),
    ]);
  });
});

describe("a reference", () => {
  test("that is nearly right gets the right one, any other the known ones", () => {
    expect(problems("figure", { sectors: ["econmy"] })).toEqual([
      'sectors.0: got "econmy"; did you mean "economy"?',
    ]);
    expect(problems("figure", { attributedTo: "zzz" })).toEqual([
      'attributedTo: got "zzz"; give the id of a known person: "ada-north"',
    ]);
  });

  test("may be of several kinds, and of no other", () => {
    const [problem] = problems("initiative", { proposedBy: "wheat" });
    for (const id of ["ada-north", "joint-council", "northland"]) expect(problem).toContain(`"${id}"`);
    expect(problems("initiative", { lead: "ada-north" })).toHaveLength(1);
  });

  test.each(["__proto__", "constructor", "", "\ud800", "toString", "x".repeat(10_000)])(
    "to the hostile string %j is unknown",
    (id) => {
      const [problem] = problems("figure", { partOf: id });
      expect(problem).toMatch(/^partOf: got /);
      expect(problem?.length).toBeLessThan(400);
    },
  );

  test("comes once in a list", () => {
    expect(problems("figure", { sectors: ["rail", "rail"] })).toEqual([
      expect.stringMatching(/^sectors: got "rail" twice; give /),
    ]);
    expect(problems("statement", { topics: ["transit", "transit"] })).toEqual([
      expect.stringMatching(/^topics: got "transit" twice; give /),
    ]);
  });

  test("to a kind without records has nothing to name", () => {
    const { figure } = recordSchemasFor({ known: { ...known, commodity: [] } });
    expect(problems("figure", { commodity: "wheat" }, figure)).toEqual([
      expect.stringMatching(/^commodity: got "wheat"; give none, .*commodity/),
    ]);
  });
});

describe("a field", () => {
  const m49 = { country: "1", region: "150", subregion: "155" };
  const count = { amount: 1, unit: "school", precision: "stated" };

  test.each<[RecordKind, string, unknown, string]>([
    ["figure", "label", "", "without white space around it"],
    ["figure", "label", "Ends here.", "final period"],
    ["figure", "label", " Spaced", "white space"],
    ["figure", "label", undefined, "a label in English"],
    ["figure", "summary", "", "one or two sentences"],
    ["figure", "id", undefined, 'the schema whose name begins with "own"'],
    ["figure", "id", "no-such-figure", "the id of a known figure"],
    ["figure", "id", "acme:turnover", "the id of a known figure"],
    ["figure", "period", 2029, "four digits in quotes"],
    ["figure", "period", "29", "four digits in quotes"],
    ["figure", "asOf", "2030-02-30", "a day of the calendar as YYYY-MM-DD"],
    ["figure", "status", "hoped", 'one of "actual", "target"'],
    ["meeting", "ordinal", 0, "a whole number from 1"],
    ["meeting", "ordinal", 1.5, "a whole number from 1"],
    ["party", "alpha2", "nl", 'such as "KZ"'],
    ["party", "alpha3", "NL", 'such as "KAZ"'],
    ["party", "numeric", 528, "in quotes"],
    ["party", "wikidata", "https://wikidata.org/Q2", 'such as "Q232"'],
    ["party", "m49", m49, "M49"],
    ["person", "born", "1970", "YYYY-MM-DD"],
    ["person", "names", { Turkish: "Ada" }, '{ "tr": "…" }'],
    ["person", "names", { tr: "" }, "the name in that language"],
    ["place", "subdivisionCode", "71", "ISO 3166-2"],
    ["commodity", "hs2022", "100190", "HS 2022"],
    ["sector", "isic", [{ section: "Z", code: "49" }], "section letter"],
    ["source", "url", "http://gazette.example/", "an https address"],
    ["source", "url", "https://gazette.example/a b", "an https address"],
    ["source", "url", " https://gazette.example/", "an https address"],
    ["source", "url", "https://gazette.example/\n", "an https address"],
    ["source", "url", "https://gazette.example/a\tb", "an https address"],
    ["source", "url", "https://gazette.example:99999/", "an https address"],
    ["source", "url", "https:gazette.example", "an https address"],
    ["source", "url", "https:\\\\gazette.example", "an https address"],
    ["source", "url", "https://gazette.example/?utm_source=x", "without its tracking parameters"],
    ["source", "url", "https://gazette.example/?a=1&fbclid=2", "without its tracking parameters"],
    ["source", "url", "https://gazette.example/?gclid=2", "without its tracking parameters"],
    ["source", "url", "https://gazette.example/?yclid=2", "without its tracking parameters"],
    ["source", "published", "2030-13", "a day, month or year"],
    ["source", "published", "2030-02-30", "a day, month or year"],
    ["source", "passages", [passage(1, "A")], "64 lower-case hexadecimal digits"],
    ["agreement", "itemised", "no", "true or false"],
    ["agreement", "count", count, 'one of "agreement", "declaration"'],
    ["report", "words", "1 2 3 4 5 6 7 8 9", "at most 8"],
  ])("of kind %s: %s refuses %j", (kind, field, value, remedy) => {
    const [problem = "", ...others] = problems(kind, { [field]: value });
    expect(others).toEqual([]);
    expect(problem).toMatch(new RegExp(`^${field}[.\\w]*: got .+; give `));
    expect(problem).toContain(remedy);
  });

  test("gets the word that was meant where one is near", () => {
    expect(problems("figure", { status: "Actual" })).toEqual([
      'status: got "Actual"; did you mean "actual"?',
    ]);
  });

  test("that is too long says how long it is", () => {
    expect(problems("figure", { label: "x".repeat(90) })).toEqual([]);
    expect(problems("figure", { label: "x".repeat(91) })).toEqual([
      expect.stringMatching(/^label: got 91 characters; give .*90 characters$/),
    ]);
  });

  test("may be an address with letters of any language, however many were checked before", () => {
    const url = "https://türkiye.example/";
    for (let count = 0; count < 10_000; count++) schemas.source.shape.url.safeParse(url);
    expect(problems("source", { url })).toEqual([]);
  });

  test.each(["2030-03-01", "2030-03", "2030"])("of a source may give the date %s", (published) => {
    expect(problems("source", { published })).toEqual([]);
  });
});

describe("evidence", () => {
  const piece = { source: "gazette", passage: 1, words: "in 2030" };

  test.each([
    [{ passage: 0 }, "passage: got 0; give the number of the body paragraph"],
    [{ passage: "1" }, 'passage: got "1"; give the number'],
    [{ words: " " }, 'words: got " "; give the shortest run'],
    [{ words: "padded " }, "without white space around it"],
    [{ words: "1 2 3 4 5 6 7 8 9" }, "words: got 9 words; give a shorter run: at most 8"],
    [{ words: "—" }, 'words: got "—"; give words with a letter or digit'],
    [{ words: "1 2 3 4 5", prefix: "6 7 9", suffix: ", 8" }, "words: got 9 words; give a shorter run"],
    [{ speaker: "nobody" }, 'speaker: got "nobody"; give'],
    [{ source: undefined }, "source: got nothing; give the id of a known source"],
    [{ page: 4 }, 'got the key "page"; give only the keys of a piece of evidence: source, passage, words'],
  ])("refuses %j", (changes, message) => {
    expect(problems("figure", { evidence: [{ ...piece, ...changes }] }).join("\n")).toContain(message);
  });

  test.each([
    { words: "1 2 3 4 5 6 7 8" },
    { words: "½ of it" },
    { words: "1 – 2 3 4 5 6 7 8 …" },
    { words: "1 2 3 4 5", prefix: "6 7", suffix: ", 8" },
  ])("may quote eight words, punctuation not counted: %j", (changes) => {
    expect(problems("figure", { evidence: [{ ...piece, ...changes }] })).toEqual([]);
  });
});

describe("the amount of a reported quantity", () => {
  const amount = (value: unknown, unit: string) =>
    problems("figure", { quantity: { amount: value, unit, precision: "stated" } });

  test.each([
    [26, "share", "a share between 0 and 1"],
    [-0.1, "share", "not negative"],
    [-1, "USD", "not negative"],
    [-1, "project", "not negative"],
    [1.5, "project", "a whole number"],
    [Number.NaN, "USD", "a finite number"],
    [Number.POSITIVE_INFINITY, "USD", "a finite number"],
    ["5", "USD", "a finite number"],
  ])("cannot be %s %s", (value, unit, remedy) => {
    const [problem] = amount(value, unit);
    expect(problem).toMatch(/^quantity\.amount: got .+; give /);
    expect(problem).toContain(remedy);
  });

  test.each([
    [0, "share"],
    [1, "share"],
    [1 / 3, "share"],
    [0.5, "USD"],
    [2.5, "KZT"],
    [3.5, "ratio"],
    [1.5, "year"],
    [0, "project"],
  ])("may be %s %s", (value, unit) => expect(amount(value, unit)).toEqual([]));
});

describe("the schema of a record of any kind", () => {
  const schema = recordSchemaFor({ known });

  test("takes every record", () => {
    for (const record of Object.values(set).flat()) expect(schema.parse(record)).toEqual(record);
  });

  test("says which kinds there are, or which one was meant", () => {
    const message = (value: unknown) => schema.safeParse(value).error?.issues[0]?.message;
    expect(message({ kind: "comet" })).toMatch(/^got "comet"; give one of "meeting", "party"/);
    expect(message({ kind: "figures" })).toBe('got "figures"; did you mean "figure"?');
    expect(message({})).toMatch(/^got nothing; give one of/);
    expect(message(null)).toBe("got null; give a record");
  });
});
