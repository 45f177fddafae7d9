import {
  type Agreement,
  agreements,
  agreementTotals,
  compareQuantities,
  formatQuantity,
  getRecord,
  parseQuantity,
  type Quantity,
  type Report,
  ratioOf,
  reports,
  subtractQuantities,
  sumQuantities,
  tradeTotals,
} from "kz-tr-council";
import {
  agreementsOf29July2025,
  agreementsSigned,
  anewzDealsOnAgreementsSigned,
  jointDeclaration,
  kazakhInvestmentInTurkiye,
  tradeTurnover2024,
  yeniSafakOnKazakhInvestmentInTurkiye,
} from "kz-tr-council/records";
import { expectTypeOf, it } from "vitest";

it("quantities keep their unit through arithmetic", () => {
  expectTypeOf(sumQuantities([tradeTurnover2024.quantity, tradeTurnover2024.quantity])).toEqualTypeOf<
    Quantity<"USD">
  >();
  expectTypeOf(ratioOf(agreementsSigned.quantity, agreementsSigned.quantity)).toEqualTypeOf<
    Quantity<"ratio">
  >();
  expectTypeOf(parseQuantity("two", "school")).toEqualTypeOf<Quantity<"school">>();
  expectTypeOf(parseQuantity("two")).toEqualTypeOf<Quantity>();
});

it("quantities have literal units on reports and agreements too", () => {
  expectTypeOf(yeniSafakOnKazakhInvestmentInTurkiye.quantity).toEqualTypeOf<Quantity<"USD">>();
  expectTypeOf(compareQuantities).toBeCallableWith(
    kazakhInvestmentInTurkiye.quantity,
    yeniSafakOnKazakhInvestmentInTurkiye.quantity,
  );
  expectTypeOf(reports["anewz-deals-on-agreements-signed"]).toEqualTypeOf(anewzDealsOnAgreementsSigned);
  expectTypeOf(agreements["agreements-of-29-july-2025"].count.unit).toEqualTypeOf<"agreement">();
  expectTypeOf(getRecord("joint-declaration").count).toEqualTypeOf<Quantity<"declaration">>();
  expectTypeOf<Agreement["count"]>().toEqualTypeOf<Quantity<"agreement" | "declaration">>();
  expectTypeOf<Report["quantity"]>().toEqualTypeOf<Quantity>();
});

it("quantities of different units do not mix", () => {
  // @ts-expect-error declarations and agreements
  void (() => sumQuantities([jointDeclaration.count, agreementsOf29July2025.count]));
  // @ts-expect-error agreements and documents
  void (() => compareQuantities(agreementsSigned.quantity, anewzDealsOnAgreementsSigned.quantity));
  // @ts-expect-error dollars and agreements
  void (() => sumQuantities([tradeTurnover2024.quantity, agreementsSigned.quantity]));
  // @ts-expect-error agreements and dollars
  void (() => subtractQuantities(agreementsSigned.quantity, tradeTurnover2024.quantity));
});

it("quantities whose units the types do not know are added, and refused at run time if they differ", () => {
  const read: Quantity[] = [parseQuantity("$1"), parseQuantity("$2")];
  expectTypeOf(sumQuantities(read)).toEqualTypeOf<Quantity | undefined>();
  expectTypeOf(sumQuantities([parseQuantity("$1"), parseQuantity("$2")])).toEqualTypeOf<Quantity>();
  expectTypeOf(sumQuantities([])).toEqualTypeOf<Quantity | undefined>();
});

it("totals distinguish reported figures from computed quantities", () => {
  expectTypeOf(tradeTotals().turnover).toEqualTypeOf(tradeTurnover2024);
  expectTypeOf(tradeTotals().gap).toEqualTypeOf<Quantity<"USD">>();
  expectTypeOf(agreementTotals().documents).toEqualTypeOf<Quantity<"document">>();
  expectTypeOf(formatQuantity).parameter(0).toEqualTypeOf<Quantity>();
});
