import {
  type Agreement,
  type AnyRecord,
  agreementTotals,
  type Evidence,
  type Figure,
  type FigureId,
  findRecord,
  getRecord,
  type Initiative,
  investmentTotals,
  listFigures,
  listRecords,
  listSectors,
  type Meeting,
  type NonEmpty,
  type Own,
  type OwnEvidence,
  type OwnId,
  type OwnRecord,
  type Quantity,
  type Report,
  referencesTo,
  type Sector,
  type SectorId,
  type Source,
  search,
  tradeTotals,
} from "kz-tr-council";
import { tradeTurnover2024, visaFreeStay } from "kz-tr-council/records";
import { describe, expectTypeOf, it } from "vitest";

const figure = {
  kind: "figure",
  id: "acme:turnover-2021",
  label: "Turnover in 2021",
  measure: "trade-turnover",
  quantity: { amount: 5_300_000_000, unit: "USD", precision: "stated" },
  status: "actual",
  evidence: [{ source: "acme:yearbook", words: "$5.3 billion" }],
} as const satisfies Own<Figure>;

describe("a record of one's own", () => {
  it("refers to the package's records and to one's own", () => {
    const own: Own<Figure> = {
      ...figure,
      from: "kazakhstan",
      to: "acme:elsewhere",
      sectors: ["trade", "acme:wind-power"],
      evidence: [{ source: "astana-times", passage: 6, words: "$5 billion", speaker: "acme:minister" }],
    };
    expectTypeOf(own.id).toEqualTypeOf<FigureId | OwnId>();
    expectTypeOf<Own<Initiative>["places"]>().toExtend<readonly string[] | undefined>();
    expectTypeOf<Own<Source>["relays"]>().not.toExtend<readonly [] | undefined>();
  });

  it("does not compile with a misspelt id, in a field, a list or a piece of evidence", () => {
    // @ts-expect-error: neither an id of the package nor one with a colon
    const id: Own<Figure> = { ...figure, id: "turnover-2021" };
    // @ts-expect-error: no such party
    const field: Own<Figure> = { ...figure, from: "kazakhstna" };
    // @ts-expect-error: no such sector
    const list: Own<Figure> = { ...figure, sectors: ["trdae"] };
    // @ts-expect-error: no such source
    const source: Own<Figure> = { ...figure, evidence: [{ source: "astana-time", words: "x" }] };
    // @ts-expect-error: no such person
    const speaker: OwnEvidence = { source: "acme:yearbook", words: "x", speaker: "tokayev" };
    // @ts-expect-error: no such figure
    const reported: Own<Report>["figure"] = "turnover-2021";
    void [id, field, list, source, speaker, reported];
  });

  it("keeps the vocabularies closed, the tuples filled and the fields complete", () => {
    // @ts-expect-error: no such measure; `investment` is the id of a sector too
    const measure: Own<Figure> = { ...figure, measure: "acme:measure" };
    // @ts-expect-error: no such status
    const status: Own<Figure> = { ...figure, status: "acme:hoped" };
    // @ts-expect-error: no such unit
    const unit: Own<Figure> = { ...figure, quantity: { ...figure.quantity, unit: "acme:goat" } };
    // @ts-expect-error: no evidence
    const evidence: Own<Figure> = { ...figure, evidence: [] };
    // @ts-expect-error: no speaker
    const speakers: Extract<OwnRecord, { kind: "statement" }>["speakers"] = [];
    const { label: _, ...rest } = figure;
    // @ts-expect-error: no label
    const label: Own<Figure> = rest;
    void [measure, status, unit, evidence, speakers, label];
  });

  it("takes every record of the package for one's own", () => {
    expectTypeOf<Figure>().toExtend<Own<Figure>>();
    expectTypeOf<AnyRecord>().toExtend<OwnRecord>();
    expectTypeOf<NonEmpty<Evidence>>().toExtend<NonEmpty<OwnEvidence>>();
    expectTypeOf<Own<Figure>>().not.toExtend<Figure>();
  });

  it("is known by its kind among records of several kinds", () => {
    const kindOf = (record: OwnRecord) => {
      if (record.kind === "figure") expectTypeOf(record.quantity).toEqualTypeOf<Quantity>();
      if (record.kind === "sector") expectTypeOf(record.parent).toEqualTypeOf<SectorId | OwnId | undefined>();
    };
    void kindOf;
    expectTypeOf<Extract<OwnRecord, { kind: "figure" }>>().toEqualTypeOf<Own<Figure>>();
  });
});

interface Reviewed extends Own<Figure> {
  readonly reviewedBy: string;
}

interface ReviewedFigure extends Figure {
  readonly reviewedBy: string;
}

const among = <R extends OwnRecord>(): { records: readonly R[] } => ({ records: [] });

describe("a list of records of one's own", () => {
  it("keeps their type", () => {
    expectTypeOf(listFigures({}, among<Reviewed>())).toEqualTypeOf<Reviewed[]>();
    expectTypeOf(listFigures({ unit: "USD" }, among<Reviewed>())[0]?.reviewedBy).toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf(listFigures({ unit: "USD" }, among<ReviewedFigure>())[0]?.reviewedBy).toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf(listFigures({}, { records: [figure] })).items.toExtend<{
      readonly id: "acme:turnover-2021";
    }>();
  });

  it("tells them from the package's where both are in it", () => {
    const mixed = listFigures({}, among<Reviewed | Figure>());
    expectTypeOf(mixed).toEqualTypeOf<(Reviewed | Figure)[]>();
    for (const one of mixed) if ("reviewedBy" in one) expectTypeOf(one.reviewedBy).toEqualTypeOf<string>();
  });

  it("holds those of its kind", () => {
    const mixed = among<Reviewed | Own<Sector> | Own<Report>>();
    expectTypeOf(listFigures({}, mixed)).toEqualTypeOf<Reviewed[]>();
    expectTypeOf(listSectors({}, mixed)).toEqualTypeOf<Own<Sector>[]>();
    expectTypeOf(listRecords({ kind: ["sector", "report"] }, mixed)).toEqualTypeOf<
      (Own<Sector> | Own<Report>)[]
    >();
    expectTypeOf(listRecords({}, mixed)).toEqualTypeOf<(Reviewed | Own<Sector> | Own<Report>)[]>();
  });

  it("is looked up and referred to in their type", () => {
    expectTypeOf(findRecord("x", among<Reviewed>())).toEqualTypeOf<Reviewed | AnyRecord | undefined>();
    expectTypeOf(referencesTo("acme:x", among<Reviewed>())[0]?.record).toEqualTypeOf<Reviewed | undefined>();
  });

  it("does not compile as the list itself, or of other things", () => {
    // @ts-expect-error: records belong in an object
    void (() => listFigures({}, [figure]));
    // @ts-expect-error: no records
    void (() => listFigures({}, { records: [{ id: "acme:x" }] }));
  });
});

describe("a unit in the filter", () => {
  it("narrows the list", () => {
    expectTypeOf(listFigures({ unit: "USD" })).toEqualTypeOf<Figure<FigureId, "USD">[]>();
    expectTypeOf(listFigures({ unit: ["USD", "share"] })).toEqualTypeOf<
      Figure<FigureId, "USD" | "share">[]
    >();
    expectTypeOf(listFigures({ unit: "USD" }, among<Figure>())).toEqualTypeOf<Figure<FigureId, "USD">[]>();
    expectTypeOf(listFigures({ unit: "USD" }, { records: [tradeTurnover2024] })).toEqualTypeOf<
      Figure<"trade-turnover-2024", "USD">[]
    >();
    expectTypeOf(
      listFigures({ unit: "USD" }, { records: [visaFreeStay] })[0]?.quantity,
    ).toExtend<undefined>();
    expectTypeOf(listFigures({ unit: "USD" }, among<Own<Figure>>())[0]?.quantity).toExtend<
      Quantity<"USD"> | undefined
    >();
  });

  it("that may be absent narrows nothing", () => {
    const maybe = undefined as "USD" | undefined;
    expectTypeOf(listFigures({ unit: maybe })).toEqualTypeOf<Figure[]>();
    expectTypeOf(listFigures()).toEqualTypeOf<Figure[]>();
  });
});

describe("records of one's own, where only the package's are asked about", () => {
  it("do not compile", () => {
    const own = { records: [figure] };
    // @ts-expect-error: no argument
    void (() => tradeTotals(own));
    // @ts-expect-error: no argument
    void (() => investmentTotals(own));
    // @ts-expect-error: no argument
    void (() => agreementTotals(own));
    // @ts-expect-error: the id alone
    void (() => getRecord("energy", own));
    // @ts-expect-error: createSearch takes them
    void (() => search("energy", own));
  });
});

describe("a meeting of one's own", () => {
  const meeting = {
    kind: "meeting",
    id: "acme:third-forum",
    label: "Third Wind Forum, invented",
    series: "acme:forum",
    ordinal: 3,
    date: "2031-03-12",
    city: "astana",
    host: "kazakhstan",
    chairs: ["acme:president"],
    formats: ["council-session"],
    evidence: [{ source: "acme:minutes", passage: 1, words: "met in Astana" }],
  } as const satisfies Own<Meeting>;
  const agreement = {
    kind: "agreement",
    id: "acme:memoranda",
    label: "Memoranda",
    type: "memorandum-of-understanding",
    status: "signed",
    count: { amount: 2, unit: "agreement", precision: "stated" },
    itemised: false,
    meeting: "acme:third-forum",
    evidence: meeting.evidence,
  } as const satisfies Own<Agreement>;

  it("does not compile with a typo", () => {
    // @ts-expect-error: no such place
    const city: Own<Meeting> = { ...meeting, city: "astna" };
    // @ts-expect-error: nobody chairs
    const chairs: Own<Meeting> = { ...meeting, chairs: [] };
    // @ts-expect-error: no such format
    const formats: Own<Meeting> = { ...meeting, formats: ["council-sesion"] };
    // @ts-expect-error: no such meeting
    const where: Own<Agreement> = { ...agreement, meeting: "third-forum" };
    // @ts-expect-error: agreements are counted, not paid
    const count: Own<Agreement> = { ...agreement, count: { ...agreement.count, unit: "EUR" } };
    // @ts-expect-error: a field that no agreement has
    const field: Own<Agreement> = { ...agreement, sector: ["energy"] };
    void [city, chairs, formats, where, count, field];
  });
});
