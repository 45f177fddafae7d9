import * as schemas from "kz-tr-council/schemas";
import { describe, expect, test } from "vitest";
import * as z from "zod/v4";
import { tradeTurnover2024 } from "../../../src/generated/records/figures.js";
import { tables } from "../../../src/generated/tables.js";

const { dataSetSchema, figureSchema, quantitySchema, recordSchema } = schemas;

describe("the package's own records", () => {
  test("pass, each by itself and all together", () => {
    const records = Object.values(tables).flatMap((table) => Object.values<unknown>(table));
    for (const record of records) expect(recordSchema.parse(record)).toEqual(record);
    const set = Object.fromEntries(
      Object.entries(tables).map(([name, table]) => [name, Object.values<unknown>(table)]),
    );
    expect(dataSetSchema.parse(set)).toEqual(set);
  });
});

test("the entry exports a schema a kind and the shared ones", () => {
  expect(Object.keys(schemas).sort()).toEqual([
    "agreementSchema",
    "commoditySchema",
    "dataSetSchema",
    "evidenceSchema",
    "figureSchema",
    "honourSchema",
    "initiativeSchema",
    "meetingSchema",
    "organizationSchema",
    "partySchema",
    "personSchema",
    "placeSchema",
    "quantitySchema",
    "recordSchema",
    "reportSchema",
    "sectorSchema",
    "sourceSchema",
    "statementSchema",
  ]);
});

describe("composition", () => {
  test("own records extend a schema", () => {
    const own = figureSchema.extend({ id: z.string(), checkedBy: z.string() });
    const record = { ...tradeTurnover2024, id: "my-figure", checkedBy: "me" };
    expect(own.parse(record)).toEqual(record);
    expect(own.safeParse({ ...record, colour: "red" }).error?.issues[0]?.message).toContain("checkedBy");
  });

  test("a schema is cut down", () => {
    const { id, quantity } = tradeTurnover2024;
    expect(figureSchema.pick({ id: true, quantity: true }).parse({ id, quantity })).toEqual({ id, quantity });
    const { evidence: _, ...rest } = tradeTurnover2024;
    expect(figureSchema.omit({ evidence: true }).parse(rest)).toEqual(rest);
  });

  test("a quantity may be negative, since a difference may", () => {
    const difference = { amount: -1.5, unit: "project", precision: "about" };
    expect(quantitySchema.parse(difference)).toEqual(difference);
  });
});
