import {
  type agreementSchema,
  type commoditySchema,
  type dataSetSchema,
  type evidenceSchema,
  figureSchema,
  type honourSchema,
  type initiativeSchema,
  type meetingSchema,
  type organizationSchema,
  type partySchema,
  type personSchema,
  type placeSchema,
  type quantitySchema,
  type recordSchema,
  type reportSchema,
  type sectorSchema,
  type sourceSchema,
  type statementSchema,
} from "kz-tr-council/schemas";
import { describe, expectTypeOf, test } from "vitest";
import type * as z from "zod/v4";
import { type FigureId } from "../../src/generated/ids.js";
import { type Agreement } from "../../src/model/agreement.js";
import { type Commodity } from "../../src/model/commodity.js";
import { type Evidence } from "../../src/model/evidence.js";
import { type Figure } from "../../src/model/figure.js";
import { type Honour } from "../../src/model/honour.js";
import { type Initiative } from "../../src/model/initiative.js";
import { type AnyRecord, type DataSet } from "../../src/model/kinds.js";
import { type Meeting } from "../../src/model/meeting.js";
import { type Organization } from "../../src/model/organization.js";
import { type Party } from "../../src/model/party.js";
import { type Person } from "../../src/model/person.js";
import { type Place } from "../../src/model/place.js";
import { type Quantity } from "../../src/model/quantity.js";
import { type Report } from "../../src/model/report.js";
import { type Sector } from "../../src/model/sector.js";
import { type Source } from "../../src/model/source.js";
import { type Statement } from "../../src/model/statement.js";

/** A type without `readonly` on properties, which zod cannot infer; arrays and tuples keep theirs. */
type Stripped<T> = T extends readonly unknown[]
  ? { [K in keyof T]: Stripped<T[K]> }
  : T extends object
    ? { -readonly [K in keyof T]: Stripped<T[K]> }
    : T;

/** `true` for two types that are the same to the compiler, optional and readonly modifiers included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `true` for a schema that takes and gives exactly `T`, `readonly` on properties left out. */
type Infers<S extends z.ZodType, T> = [z.input<S>, z.output<S>] extends [T, T]
  ? [T, T] extends [z.input<S>, z.output<S>]
    ? [Same<Stripped<z.output<S>>, Stripped<T>>, Same<Stripped<z.input<S>>, Stripped<T>>]
    : ["a T that the schema's type does not allow"]
  : ["the schema's type is not a T"];

const exact = <Result extends [true, true]>(): Result | undefined => undefined;

describe("every schema infers its interface, in both directions", () => {
  test("the pieces", () => {
    exact<Infers<typeof evidenceSchema, Evidence>>();
    exact<Infers<typeof quantitySchema, Quantity>>();
  });

  test("the records", () => {
    exact<Infers<typeof meetingSchema, Meeting>>();
    exact<Infers<typeof partySchema, Party>>();
    exact<Infers<typeof personSchema, Person>>();
    exact<Infers<typeof organizationSchema, Organization>>();
    exact<Infers<typeof placeSchema, Place>>();
    exact<Infers<typeof sectorSchema, Sector>>();
    exact<Infers<typeof commoditySchema, Commodity>>();
    exact<Infers<typeof figureSchema, Figure>>();
    exact<Infers<typeof agreementSchema, Agreement>>();
    exact<Infers<typeof initiativeSchema, Initiative>>();
    exact<Infers<typeof statementSchema, Statement>>();
    exact<Infers<typeof honourSchema, Honour>>();
    exact<Infers<typeof sourceSchema, Source>>();
    exact<Infers<typeof reportSchema, Report>>();
  });

  test("the whole", () => {
    exact<Infers<typeof recordSchema, AnyRecord>>();
    exact<Infers<typeof dataSetSchema, DataSet>>();
  });

  test("the comparison itself sees every difference", () => {
    type FigureSchema = typeof figureSchema;
    // @ts-expect-error: a field too many
    exact<Infers<FigureSchema, Figure & { readonly extra: string }>>();
    // @ts-expect-error: an optional field too many
    exact<Infers<FigureSchema, Figure & { readonly extra?: string | undefined }>>();
    // @ts-expect-error: a field too few
    exact<Infers<FigureSchema, Omit<Figure, "period">>>();
    // @ts-expect-error: a wider id
    exact<Infers<FigureSchema, Figure<string>>>();
    // @ts-expect-error: a narrower id
    exact<Infers<FigureSchema, Figure<"trade-turnover-2024">>>();
    // @ts-expect-error: an optional field that must be there
    exact<Infers<FigureSchema, Figure & { readonly period: string }>>();
    // @ts-expect-error: evidence that may be changed
    exact<Infers<FigureSchema, Omit<Figure, "evidence"> & { evidence: [Evidence, ...Evidence[]] }>>();
    // @ts-expect-error: evidence that may be empty
    exact<Infers<FigureSchema, Omit<Figure, "evidence"> & { evidence: readonly Evidence[] }>>();
  });
});

describe("what does not compile", () => {
  type Input = z.input<typeof figureSchema>;
  const evidence = { source: "astana-times", passage: 6, words: "$5 billion in 2024" } as const;
  const figure: Input = {
    kind: "figure",
    id: "trade-turnover-2024",
    label: "Trade turnover",
    measure: "trade-turnover",
    quantity: { amount: 5e9, unit: "USD", precision: "stated" },
    status: "actual",
    evidence: [evidence],
  };
  const { evidence: _, ...withoutEvidence } = figure;

  test("a record without evidence", () => {
    // @ts-expect-error: missing
    const missing: Input = withoutEvidence;
    // @ts-expect-error: empty
    const empty: Input = { ...figure, evidence: [] };
    void [missing, empty];
  });

  test("an unknown reference", () => {
    // @ts-expect-error: no such sector
    const sector: Input = { ...figure, sectors: ["no-such-sector"] };
    // @ts-expect-error: no such source
    const source: Input = { ...figure, evidence: [{ ...evidence, source: "no-such-source" }] };
    void [sector, source];
  });

  test("an unknown key, kind or unit", () => {
    // @ts-expect-error: no such key
    const key: Input = { ...figure, colour: "red" };
    // @ts-expect-error: another kind
    const kind: Input = { ...figure, kind: "agreement" };
    // @ts-expect-error: no such unit
    const unit: Input = { ...figure, quantity: { amount: 1, unit: "EURO", precision: "stated" } };
    void [key, kind, unit];
  });
});

test("ids stay literal, and a schema is found by its kind", () => {
  expectTypeOf<z.infer<typeof figureSchema>["id"]>().toEqualTypeOf<FigureId>();
  expectTypeOf<FigureId>().not.toEqualTypeOf<string>();
  expectTypeOf<Extract<z.infer<typeof recordSchema>, { kind: "figure" }>>().toExtend<Figure>();
});

test("a schema can be extended, picked and cut", () => {
  const own = figureSchema.extend({ id: figureSchema.shape.label });
  expectTypeOf<z.infer<typeof own>["id"]>().toEqualTypeOf<string>();
  const picked = figureSchema.pick({ id: true, quantity: true });
  expectTypeOf<keyof z.infer<typeof picked>>().toEqualTypeOf<"id" | "quantity">();
  const cut = figureSchema.omit({ evidence: true });
  expectTypeOf<z.infer<typeof cut>>().not.toHaveProperty("evidence");
});
