import { describe, expect, test } from "vitest";
import * as z from "zod/v4";
import type { Collection } from "../../../src/model/data-set.js";
import { recordSchemaFor, recordSchemasFor } from "../../../src/schemas/record.js";
import { idsOf, type JsonRecord, recordAt, smallDataSet } from "./small-data-set.js";

const set = smallDataSet();
const ids = idsOf(set);
const schemas = recordSchemasFor(ids);
const collections = Object.keys(set) as Collection[];

/** What the schema of a collection says of its first record with some fields changed. */
function problems(collection: Collection, changes: JsonRecord): string[] {
  const result = schemas[collection].safeParse({ ...recordAt(set, collection, 0), ...changes });
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

describe.each(collections)("the schema of %s", (collection) => {
  test("takes every record and changes nothing", () => {
    for (const record of set[collection]) expect(schemas[collection].parse(record)).toEqual(record);
  });

  test("refuses an unknown key and names the allowed ones", () => {
    expect(problems(collection, { colour: "red" })).toEqual([
      expect.stringMatching(
        /^: unknown key "colour": remove it or correct its spelling; an? [\w ]+ has kind, id, label/,
      ),
    ]);
    const hostile: unknown = JSON.parse(
      JSON.stringify(recordAt(set, collection, 0)).replace("{", '{"__proto__":{},'),
    );
    expect(schemas[collection].safeParse(hostile).success).toBe(false);
  });

  test("refuses another kind and what is no record", () => {
    expect(problems(collection, { kind: "planet" })).toEqual([
      expect.stringMatching(/^kind: got "planet": give "\w+"$/),
    ]);
    for (const value of [null, undefined, 5, "text", []]) {
      expect(schemas[collection].safeParse(value).success).toBe(false);
    }
  });

  test("stays composable", () => {
    // The schemas of the kinds have no signature in common, so one test of all needs the general type.
    const schema = schemas[collection] as unknown as z.ZodObject;
    const record = recordAt(set, collection, 0);
    const extended = schema.extend({ id: z.string(), colour: z.string() });
    expect(extended.parse({ ...record, id: "own", colour: "red" })).toMatchObject({
      id: "own",
      colour: "red",
    });
    const { label, ...withoutLabel } = record;
    expect(schema.pick({ label: true }).parse({ label })).toEqual({ label });
    expect(schema.omit({ label: true }).parse(withoutLabel)).toEqual(withoutLabel);
  });
});

describe.each(collections.filter((name) => "evidence" in recordAt(set, name, 0)))(
  "a record of %s",
  (collection) => {
    test("needs evidence", () => {
      const message = "a record needs at least one piece of evidence: { source, passage, words }";
      expect(problems(collection, { evidence: undefined })).toEqual([`evidence: ${message}`]);
      expect(problems(collection, { evidence: [] })).toEqual([expect.stringContaining(message)]);
      expect(problems(collection, { evidence: "page 3" })).toEqual([
        'evidence: got "page 3": give an array of pieces of evidence: [{ source, passage, words }]',
      ]);
    });
  },
);

describe("a reference", () => {
  test("that is nearly right gets the right one", () => {
    expect(problems("figures", { sectors: ["econmy"] })).toEqual([
      'sectors.0: unknown sector id "econmy": did you mean "economy"?',
    ]);
  });

  test("that is unknown gets the known ones", () => {
    expect(problems("figures", { attributedTo: "zzz" })).toEqual([
      'attributedTo: unknown person id "zzz": give the id of a known person: "ada-north"',
    ]);
  });

  test("may be of several kinds", () => {
    expect(problems("initiatives", { proposedBy: "zzz" })[0]).toContain(
      "unknown person or organization or party id",
    );
    expect(problems("initiatives", { lead: "ada-north" })).toHaveLength(1);
  });

  test.each(["__proto__", "constructor", "", "\ud800", "toString", "x".repeat(10_000)])(
    "to the hostile string %j is unknown",
    (id) => {
      const [problem] = problems("figures", { partOf: id });
      expect(problem).toContain("partOf: unknown figure id");
      expect(problem?.length).toBeLessThan(400);
    },
  );

  test("does not stand twice in a list", () => {
    expect(problems("figures", { sectors: ["rail", "rail"] })).toEqual([
      'sectors: "rail" stands twice: keep it once',
    ]);
    expect(problems("statements", { topics: ["transit", "transit"] })).toEqual([
      'topics: "transit" stands twice: keep it once',
    ]);
  });

  test("to a kind without records says so", () => {
    const { figures } = recordSchemasFor({ ...ids, commodities: [] });
    const result = figures.safeParse({ ...recordAt(set, "figures", 0), commodity: "wheat" });
    expect(result.error?.issues[0]?.message).toBe(
      'unknown commodity id "wheat": no commodity is recorded yet',
    );
  });
});

describe("fields", () => {
  test.each<[Collection, JsonRecord, string]>([
    ["figures", { label: "" }, 'got ""'],
    ["figures", { label: "Ends here." }, "final period"],
    ["figures", { label: " Spaced" }, "white space"],
    ["figures", { label: "x".repeat(91) }, "got 91 characters: give a label of at most 90"],
    ["figures", { label: undefined }, "missing: give a label in English"],
    ["figures", { summary: "" }, "one or two sentences"],
    ["figures", { id: undefined }, "missing: give an id in kebab-case"],
    ["figures", { id: "no-such-figure" }, "extend the schema with your own id"],
    ["figures", { period: 2029 }, "four digits in quotes"],
    ["figures", { period: "29" }, "four digits in quotes"],
    ["figures", { asOf: "2030-02-30" }, "a day of the calendar as YYYY-MM-DD"],
    ["figures", { status: "hoped" }, 'give one of "actual", "target", "offered", "announced"'],
    ["meetings", { ordinal: 0 }, "a whole number from 1"],
    ["meetings", { ordinal: 1.5 }, "a whole number from 1"],
    ["parties", { alpha2: "nl" }, 'such as "KZ"'],
    ["parties", { alpha3: "NL" }, 'such as "KAZ"'],
    ["parties", { numeric: 528 }, "in quotes"],
    ["parties", { wikidata: "https://wikidata.org/Q2" }, 'such as "Q232"'],
    ["parties", { m49: { country: "1", region: "150", subregion: "155" } }, "m49.country"],
    ["people", { born: "1970" }, "YYYY-MM-DD"],
    ["people", { nativeNames: [{ language: "Turkish", name: "Ada" }] }, "BCP 47"],
    ["places", { subdivisionCode: "71" }, "ISO 3166-2"],
    ["commodities", { hs2022: "100190" }, "HS 2022"],
    ["sectors", { isic: [{ section: "Z", code: "49" }] }, "section letter"],
    ["sources", { url: "http://gazette.example/" }, "an https address"],
    ["sources", { url: "https://gazette.example/?utm_source=x" }, "without its tracking parameters"],
    ["sources", { url: "https://gazette.example/?a=1&fbclid=2" }, "without its tracking parameters"],
    ["sources", { published: "2030-13" }, "a day, month or year"],
    ["sources", { published: "2030-02-30" }, "a day, month or year"],
    ["sources", { passages: [{ n: 1, sha256: "A".repeat(64) }] }, "64 lower-case hexadecimal digits"],
    ["agreements", { itemised: "no" }, "true or false"],
    [
      "agreements",
      { count: { amount: 1, unit: "school", precision: "stated" } },
      '"agreement", "declaration"',
    ],
  ])("%s refuses %j", (collection, changes, message) => {
    expect(problems(collection, changes).join("\n")).toContain(message);
  });

  test.each(["2030-03-01", "2030-03", "2030"])("a source may be published in %s", (published) => {
    expect(problems("sources", { published })).toEqual([]);
  });
});

describe("evidence", () => {
  const piece = { source: "gazette", passage: 1, words: "in 2030" };

  test.each([
    [{ passage: 0 }, "passage: got 0: give the number of the body paragraph, a whole number from 1"],
    [{ passage: "1" }, 'passage: got "1": give the number'],
    [{ words: " " }, 'words: got " ": give the shortest run'],
    [{ words: "padded " }, "without white space around it"],
    [{ words: "1 2 3 4 5 6 7 8 9" }, "words: got 9 words: quote a shorter run, at most 8 words"],
    [{ speaker: "nobody" }, "speaker: unknown person id"],
    [{ source: undefined }, "source: missing: give the id of a known source"],
    [
      { page: 4 },
      'unknown key "page": remove it or correct its spelling; a piece of evidence has source, passage, words',
    ],
  ])("refuses %j", (changes, message) => {
    expect(problems("figures", { evidence: [{ ...piece, ...changes }] }).join("\n")).toContain(message);
  });

  test("may quote eight words", () => {
    expect(problems("figures", { evidence: [{ ...piece, words: "1 2 3 4 5 6 7 8" }] })).toEqual([]);
  });
});

describe("the amount of a reported quantity", () => {
  const amount = (value: unknown, unit: string) =>
    problems("figures", { quantity: { amount: value, unit, precision: "stated" } }).join("\n");

  test.each([
    [26, "share", "quantity.amount: got the share 26: give a number between 0 and 1 (0.26 is 26 %)"],
    [-0.1, "share", "between 0 and 1"],
    [-1, "USD", "got -1 USD: give an amount that is not negative"],
    [-1, "project", "not negative"],
    [1.5, "project", "got 1.5 project: give a whole number"],
    [0.5, "day", "whole number"],
    [Number.NaN, "USD", "a finite number"],
    [Number.POSITIVE_INFINITY, "USD", "a finite number"],
    ["5", "USD", "a finite number"],
  ])("cannot be %s %s", (value, unit, message) => expect(amount(value, unit)).toContain(message));

  test.each([
    [0, "share"],
    [1, "share"],
    [1 / 3, "share"],
    [0.5, "USD"],
    [2.5, "KZT"],
    [3.5, "ratio"],
    [0, "project"],
  ])("may be %s %s", (value, unit) => expect(amount(value, unit)).toBe(""));
});

describe("the schema of a record of any kind", () => {
  const schema = recordSchemaFor(ids);

  test("takes every record", () => {
    for (const record of Object.values(set).flat()) expect(schema.parse(record)).toEqual(record);
  });

  test("says which kinds there are", () => {
    const message = (value: unknown) => schema.safeParse(value).error?.issues[0]?.message;
    expect(message({ kind: "planet" })).toMatch(/^got the kind "planet": give one of "meeting", "party"/);
    expect(message({})).toMatch(/^got the kind nothing: give one of/);
    expect(message(null)).toBe("got null: give a record");
  });
});
