import * as schemas from "kz-tr-council/schemas";
import { describe, expect, test } from "vitest";
import * as z from "zod/v4";
import type { RecordKind } from "../../../src/generated/ids.js";
import { tradeTurnover2024 } from "../../../src/generated/records/figures.js";
import { tables } from "../../../src/generated/tables.js";
import { KINDS } from "../../../src/model/kinds.js";
import { referenceFields } from "../../../src/model/references.js";

const { dataSetSchema, figureSchema, ownEvidenceSchema, ownFigureSchema, ownRecordSchema, quantitySchema } =
  schemas;
const byName: Readonly<Record<string, unknown>> = schemas;

/** The schema of a kind: for the package's records, or for a user's own. */
const schemaOf = (kind: RecordKind) => byName[`${kind}Schema`] as z.ZodType;
const ownSchemaOf = (kind: RecordKind) => byName[`own${KINDS[kind].type}Schema`] as z.ZodType;

const kinds = Object.keys(KINDS) as RecordKind[];
const recordsOf = (kind: RecordKind) => Object.values<object>(tables[KINDS[kind].collection]);

test("the entry exports two schemas a kind and the shared ones", () => {
  expect(Object.keys(schemas).sort()).toEqual(
    [
      ...kinds.flatMap((kind) => [`${kind}Schema`, `own${KINDS[kind].type}Schema`]),
      ...["dataSetSchema", "evidenceSchema", "ownEvidenceSchema", "ownRecordSchema"],
      ...["quantitySchema", "recordSchema"],
    ].sort(),
  );
});

test("the package's own records pass, each by itself and all together", () => {
  for (const kind of kinds) {
    for (const record of recordsOf(kind)) {
      expect(schemaOf(kind).parse(record)).toEqual(record);
      expect(ownSchemaOf(kind).safeParse(record).success).toBe(true);
      expect(schemas.recordSchema.safeParse(record).success).toBe(true);
    }
  }
  const set = Object.fromEntries(kinds.map((kind) => [KINDS[kind].collection, recordsOf(kind)]));
  expect(dataSetSchema.parse(set)).toEqual(set);
});

describe.each(kinds)("a user's own record of kind %s", (kind) => {
  const [record] = recordsOf(kind);

  test("has an id with a colon, which the package's own schema refuses", () => {
    const own = { ...record, id: "acme:mine" };
    expect(ownSchemaOf(kind).parse(own)).toEqual(own);
    expect(ownRecordSchema.parse(own)).toEqual(own);
    expect(
      schemaOf(kind)
        .safeParse(own)
        .error?.issues.map(({ path }) => path),
    ).toEqual([["id"]]);
    expect(ownSchemaOf(kind).safeParse({ ...record, id: "mine" }).success).toBe(false);
  });

  const fields = Object.keys(referenceFields(kind));
  test.each(fields)("may refer to others by %s", (field) => {
    // A field holds one id or a list of them; whichever it is, one of the two passes.
    const candidates = ["acme:other", ["acme:other"]].map((value) => ({ ...record, [field]: value }));
    const own = candidates.filter((candidate) => ownSchemaOf(kind).safeParse(candidate).success);
    expect(own).toHaveLength(1);
    expect(schemaOf(kind).safeParse(own[0]).success).toBe(false);
    const misspelt = { ...record, [field]: Array.isArray(own[0]?.[field]) ? ["no-such-id"] : "no-such-id" };
    const [issue] = ownSchemaOf(kind).safeParse(misspelt).error?.issues ?? [];
    expect(issue?.path[0]).toBe(field);
    expect(issue?.message).toMatch(/^got "no-such-id"; .*an id of your own, such as "acme:turnover-2021"$/);
  });
});

describe("an id of a user's own", () => {
  test.each(["acme:turnover-2021", "acme:Größe/2", "urn:acme:1", "__proto__:x"])("may be %j", (id) => {
    expect(ownFigureSchema.safeParse({ ...tradeTurnover2024, id }).success).toBe(true);
  });

  test.each([
    "",
    ":",
    "acme:",
    ":turnover",
    "acme: turnover",
    "acme:turn over",
    "turnover-2021",
    "__proto__",
  ])("cannot be %j", (id) => {
    const { error } = ownFigureSchema.safeParse({ ...tradeTurnover2024, id });
    expect(error?.issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      expect.stringMatching(/^id: got ".*"; (?:give an id with a colon|did you mean)/),
    ]);
  });

  test("names the source of a piece of evidence", () => {
    const piece = { source: "acme:yearbook", words: "$5.3 billion", speaker: "acme:minister" };
    expect(ownEvidenceSchema.parse(piece)).toEqual(piece);
    expect(schemas.evidenceSchema.safeParse(piece).error?.issues.map(({ path }) => path)).toEqual([
      ["source"],
      ["speaker"],
    ]);
  });
});

test("vocabularies stay closed to users' own records", () => {
  const own = { ...tradeTurnover2024, id: "acme:mine", measure: "acme:measure" };
  expect(ownFigureSchema.safeParse(own).error?.issues.map(({ path }) => path)).toEqual([["measure"]]);
});

test("a quantity may be negative, since a difference may", () => {
  const difference = { amount: -1.5, unit: "project", precision: "about" };
  expect(quantitySchema.parse(difference)).toEqual(difference);
});

test("a schema that was extended names the added key among the allowed ones", () => {
  const own = figureSchema.extend({ checkedBy: z.string() });
  const record = { ...tradeTurnover2024, checkedBy: "me" };
  expect(own.parse(record)).toEqual(record);
  expect(own.safeParse({ ...record, colour: "red" }).error?.issues[0]?.message).toContain("checkedBy");
});
