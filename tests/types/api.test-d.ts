import {
  type Agreement,
  type AgreementId,
  type AnyRecord,
  agreements,
  compareQuantities,
  corroboration,
  type Figure,
  type FigureId,
  figures,
  findRecord,
  formatQuantity,
  getRecord,
  isFigureId,
  listAgreements,
  listFigures,
  type MoneyFigure,
  parseQuantity,
  type Quantity,
  type RecordId,
  type Report,
  ratioOf,
  reports,
  sectorProfile,
  subtractQuantities,
  sumQuantities,
  tables,
  tradeTotals,
} from "kz-tr-council";
import {
  agreementsSigned,
  anewzDealsOnAgreementsSigned,
  astana,
  jointDeclaration,
  kazakhInvestmentInTurkiye,
  signedAgreements,
  tradeTurnover2024,
  yeniSafakOnKazakhInvestmentInTurkiye,
} from "kz-tr-council/records";
import { describe, expectTypeOf, it } from "vitest";

describe("ids", () => {
  it("are literal unions, never strings", () => {
    expectTypeOf<FigureId>().not.toEqualTypeOf<string>();
    expectTypeOf<"trade-turnover-2024">().toExtend<FigureId>();
    expectTypeOf<FigureId | AgreementId>().toExtend<RecordId>();
    expectTypeOf<"nope">().not.toExtend<RecordId>();
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
  it("gives the exact record", () => {
    expectTypeOf(getRecord("trade-turnover-2024")).toEqualTypeOf(tradeTurnover2024);
    expectTypeOf(getRecord("agreements-signed").quantity.unit).toEqualTypeOf<"agreement">();
    expectTypeOf(getRecord("astana").kind).toEqualTypeOf<"place">();
  });

  it("takes known ids alone, where findRecord takes any string", () => {
    // @ts-expect-error there is no such id
    getRecord("nope");
    expectTypeOf(findRecord("nope")).toEqualTypeOf<AnyRecord | undefined>();
  });
});

describe("quantities", () => {
  it("keep their unit through arithmetic", () => {
    const turnover = tradeTurnover2024.quantity;
    expectTypeOf(sumQuantities([turnover, turnover])).toEqualTypeOf<Quantity<"USD">>();
    expectTypeOf(sumQuantities(new Set([turnover]))).toEqualTypeOf<Quantity<"USD"> | undefined>();
    expectTypeOf(sumQuantities([turnover].slice(1))).toEqualTypeOf<Quantity<"USD"> | undefined>();
    expectTypeOf(ratioOf(agreementsSigned.quantity, agreementsSigned.quantity)).toEqualTypeOf<
      Quantity<"ratio">
    >();
    expectTypeOf(parseQuantity("two", "school")).toEqualTypeOf<Quantity<"school">>();
    expectTypeOf(parseQuantity("two")).toEqualTypeOf<Quantity>();
  });

  it("have literal units on reports and agreements too", () => {
    expectTypeOf(yeniSafakOnKazakhInvestmentInTurkiye.quantity).toEqualTypeOf<Quantity<"USD">>();
    expectTypeOf(compareQuantities).toBeCallableWith(
      kazakhInvestmentInTurkiye.quantity,
      yeniSafakOnKazakhInvestmentInTurkiye.quantity,
    );
    expectTypeOf(reports["anewz-deals-on-agreements-signed"]).toEqualTypeOf(anewzDealsOnAgreementsSigned);
    expectTypeOf(jointDeclaration.count).toEqualTypeOf<Quantity<"declaration">>();
    expectTypeOf(agreements["signed-agreements"].count.unit).toEqualTypeOf<"agreement">();
    expectTypeOf(getRecord("joint-declaration").count.unit).toEqualTypeOf<"declaration">();
    expectTypeOf<Agreement["count"]>().toEqualTypeOf<Quantity<"agreement" | "declaration">>();
    expectTypeOf<Report["quantity"]>().toEqualTypeOf<Quantity>();
  });

  it("do not mix", () => {
    // @ts-expect-error declarations and agreements
    sumQuantities([jointDeclaration.count, signedAgreements.count]);
    // @ts-expect-error agreements and documents
    compareQuantities(agreementsSigned.quantity, anewzDealsOnAgreementsSigned.quantity);
    // @ts-expect-error dollars and agreements
    sumQuantities([tradeTurnover2024.quantity, agreementsSigned.quantity]);
    // @ts-expect-error quantities of any unit
    sumQuantities(listFigures().map(({ quantity }) => quantity));
    // @ts-expect-error agreements and dollars
    subtractQuantities(agreementsSigned.quantity, tradeTurnover2024.quantity);
  });
});

describe("records", () => {
  it("are read-only to the last field", () => {
    // @ts-expect-error a record's field
    tradeTurnover2024.label = "x";
    // @ts-expect-error a field of its quantity
    tradeTurnover2024.quantity.amount = 6e9;
    // @ts-expect-error its evidence
    tradeTurnover2024.evidence.push(tradeTurnover2024.evidence[0]);
    // @ts-expect-error a table
    figures["trade-turnover-2024"] = tradeTurnover2024;
  });

  it("do not compile without evidence", () => {
    const { evidence, ...rest } = tradeTurnover2024;
    expectTypeOf(rest).not.toExtend<Figure>();
    expectTypeOf<[]>().not.toExtend<typeof evidence>();
    // @ts-expect-error an empty list is no evidence
    const none: Figure["evidence"] = [];
    expectTypeOf(none).toExtend<readonly unknown[]>();
  });

  it("may have ids of the user's own", () => {
    const own = { ...tradeTurnover2024, id: "mine" } as const;
    expectTypeOf(own).toExtend<MoneyFigure<"mine">>();
    expectTypeOf(listFigures({}, [own])).items.toExtend<{ readonly id: "mine" }>();
    expectTypeOf(listFigures()).items.toEqualTypeOf<Figure>();
  });
});

describe("helpers", () => {
  it("refuse unknown filters, sectors and figures", () => {
    // @ts-expect-error there is no such sector
    listFigures({ sector: "nope" });
    // @ts-expect-error there is no such field
    listAgreements({ statsu: "signed" });
    // @ts-expect-error there is no such sector
    sectorProfile("nope");
    // @ts-expect-error an agreement is no figure
    corroboration("joint-declaration");
  });

  it("tell reported figures from computed quantities", () => {
    expectTypeOf(tradeTotals().turnover).toEqualTypeOf(tradeTurnover2024);
    expectTypeOf(tradeTotals().gap).toEqualTypeOf<Quantity<"USD">>();
    expectTypeOf(formatQuantity).parameter(0).toEqualTypeOf<Quantity>();
  });
});
