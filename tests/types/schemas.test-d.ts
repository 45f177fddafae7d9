import type * as schemas from "kz-tr-council/schemas";
import { figureSchema, ownFigureSchema } from "kz-tr-council/schemas";
import { describe, expectTypeOf, test } from "vitest";
import type * as z from "zod/v4";
import type { FigureId, RecordKind } from "../../src/generated/ids.js";
import type { Evidence } from "../../src/model/evidence.js";
import type { Figure } from "../../src/model/figure.js";
import type { AnyRecord, DataSet, KINDS, RecordsByKind } from "../../src/model/kinds.js";
import type { Own, OwnEvidence, OwnRecord } from "../../src/model/own.js";
import type { Quantity } from "../../src/model/quantity.js";

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

type Schemas = typeof schemas;

/** What each kind's schema infers, for the package's records and for a user's own: `[true, true]` where it is right. */
type OfKinds = {
  [Kind in RecordKind]: Infers<Schemas[`${Kind}Schema`], RecordsByKind[Kind]>;
};
type OfOwnKinds = {
  [Kind in RecordKind]: Infers<Schemas[`own${(typeof KINDS)[Kind]["type"]}Schema`], Own<RecordsByKind[Kind]>>;
};

describe("every schema infers its interface, in both directions", () => {
  test("those of every kind", () => {
    expectTypeOf<OfKinds>().toEqualTypeOf<{ [Kind in RecordKind]: [true, true] }>();
  });

  test("those of users' own records of every kind", () => {
    expectTypeOf<OfOwnKinds>().toEqualTypeOf<{ [Kind in RecordKind]: [true, true] }>();
  });

  test("the pieces and the whole", () => {
    exact<Infers<Schemas["evidenceSchema"], Evidence>>();
    exact<Infers<Schemas["ownEvidenceSchema"], OwnEvidence>>();
    exact<Infers<Schemas["quantitySchema"], Quantity>>();
    exact<Infers<Schemas["recordSchema"], AnyRecord>>();
    exact<Infers<Schemas["ownRecordSchema"], OwnRecord>>();
    exact<Infers<Schemas["dataSetSchema"], DataSet>>();
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
    // @ts-expect-error: ids of a user's own
    exact<Infers<FigureSchema, Own<Figure>>>();
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
    const unit: Input = { ...figure, quantity: { amount: 1, unit: "goat", precision: "stated" } };
    void [key, kind, unit];
  });
});

test("ids stay literal, and a schema is found by its kind", () => {
  expectTypeOf<z.infer<typeof figureSchema>["id"]>().toEqualTypeOf<FigureId>();
  expectTypeOf<Extract<z.infer<Schemas["recordSchema"]>, { kind: "figure" }>>().toExtend<Figure>();
  expectTypeOf<Extract<z.infer<Schemas["ownRecordSchema"]>, { kind: "figure" }>>().toExtend<Own<Figure>>();
});

test("a schema can be extended, picked and cut", () => {
  const own = ownFigureSchema.extend({ reviewedBy: figureSchema.shape.label });
  expectTypeOf<z.infer<typeof own>>().toExtend<Own<Figure> & { reviewedBy: string }>();
  const picked = figureSchema.pick({ id: true, quantity: true });
  expectTypeOf<keyof z.infer<typeof picked>>().toEqualTypeOf<"id" | "quantity">();
  const cut = figureSchema.omit({ evidence: true });
  expectTypeOf<z.infer<typeof cut>>().not.toHaveProperty("evidence");
});
