import {
  type AgentId,
  type AgreementId,
  type AnyRecord,
  corroboration,
  type DataSet,
  type Figure,
  type FigureId,
  figures,
  findRecord,
  getRecord,
  type IDS,
  type IdsByKind,
  isFigureId,
  listAgreements,
  listFigures,
  listRecords,
  type Own,
  type OwnId,
  type Person,
  type RecordId,
  type RecordKind,
  type RecordsById,
  type RecordsByKind,
  type Sector,
  sectorProfile,
  speakersOf,
  tables,
  termOf,
} from "kz-tr-council";
import { astana, tradeTurnover2024 } from "kz-tr-council/records";
import { describe, expectTypeOf, it } from "vitest";

describe("ids", () => {
  it("are literal unions, never strings", () => {
    expectTypeOf<"trade-turnover-2024">().toExtend<FigureId>();
    expectTypeOf<FigureId | AgreementId>().toExtend<RecordId>();
    expectTypeOf<string>().not.toExtend<RecordId>();
    expectTypeOf<"nope">().not.toExtend<RecordId>();
  });

  it("are the same wherever they are listed", () => {
    expectTypeOf<keyof RecordsById>().toEqualTypeOf<RecordId>();
    expectTypeOf<IdsByKind[RecordKind]>().toEqualTypeOf<RecordId>();
    expectTypeOf<(typeof IDS)[RecordKind][number]>().toEqualTypeOf<RecordId>();
    expectTypeOf<keyof typeof tables>().toEqualTypeOf<keyof DataSet>();
    expectTypeOf<keyof RecordsByKind>().toEqualTypeOf<RecordKind>();
  });

  it("are literal on every constant and in every table", () => {
    expectTypeOf(tradeTurnover2024.id).toEqualTypeOf<"trade-turnover-2024">();
    expectTypeOf(figures["trade-turnover-2024"].id).toEqualTypeOf<"trade-turnover-2024">();
    expectTypeOf(tables.places.astana).toEqualTypeOf(astana);
  });

  it("narrow by their guard", () => {
    const text = "x" as string;
    if (isFigureId(text)) expectTypeOf(text).toEqualTypeOf<FigureId>();
  });
});

describe("getRecord", () => {
  it("gives the exact record, for one id and for several", () => {
    expectTypeOf(getRecord("trade-turnover-2024")).toEqualTypeOf(tradeTurnover2024);
    expectTypeOf(getRecord("agreements-signed").quantity.unit).toEqualTypeOf<"agreement">();
    expectTypeOf(getRecord("astana").kind).toEqualTypeOf<"place">();
    const ids = ["astana", "energy"] as const;
    expectTypeOf(ids.map(getRecord)).items.toExtend<Sector<"energy"> | typeof astana>();
  });

  it("takes known ids alone, where findRecord takes any string", () => {
    // @ts-expect-error there is no such id
    void (() => getRecord("nope"));
    // @ts-expect-error any string
    void ((id: string) => getRecord(id));
    expectTypeOf(findRecord("nope")).toEqualTypeOf<AnyRecord | undefined>();
  });
});

describe("records", () => {
  it("are read-only to the last field", () => {
    const change = () => {
      // @ts-expect-error a record's field
      tradeTurnover2024.label = "x";
      // @ts-expect-error a field of its quantity
      tradeTurnover2024.quantity.amount = 6e9;
      // @ts-expect-error its evidence
      tradeTurnover2024.evidence.push(tradeTurnover2024.evidence[0]);
      // @ts-expect-error a table
      figures["trade-turnover-2024"] = tradeTurnover2024;
    };
    void change;
  });

  it("do not compile without evidence", () => {
    const { evidence, ...rest } = tradeTurnover2024;
    expectTypeOf(rest).not.toExtend<Figure>();
    expectTypeOf<readonly []>().not.toExtend<typeof evidence>();
    expectTypeOf<typeof evidence>().not.toExtend<readonly []>();
  });
});

describe("helpers", () => {
  it("narrow a list by the kind that is asked for", () => {
    expectTypeOf(listRecords({ kind: "person" })).toEqualTypeOf<Person[]>();
    expectTypeOf(listRecords({ kind: ["person", "figure"] })).toEqualTypeOf<(Person | Figure)[]>();
    expectTypeOf(listRecords()).toEqualTypeOf<AnyRecord[]>();
  });

  it("give speakers whose records getRecord gives", () => {
    expectTypeOf(speakersOf(tradeTurnover2024)).toEqualTypeOf<AgentId[]>();
    expectTypeOf(speakersOf(tradeTurnover2024).map((id) => getRecord(id).label)).toEqualTypeOf<string[]>();
    const own = tradeTurnover2024 as Own<Figure>;
    expectTypeOf(speakersOf(own)).toEqualTypeOf<(AgentId | OwnId)[]>();
  });

  it("refuse unknown filters, sectors, figures and terms", () => {
    // @ts-expect-error there is no such sector
    void (() => listFigures({ sector: "nope" }));
    // @ts-expect-error there is no such field
    void (() => listAgreements({ statsu: "signed" }));
    // @ts-expect-error there is no such sector
    void (() => sectorProfile("nope"));
    // @ts-expect-error an agreement is not a figure
    void (() => corroboration("joint-declaration"));
    // @ts-expect-error a status of agreements
    void (() => termOf("figure-status", "signed"));
  });
});
