import { agreementTotals, investmentTotals, tradeTotals } from "kz-tr-council";
import { expect, it } from "vitest";

it("gives trade: turnover, target, gap, multiple, offer and export shares", () => {
  const { turnover, target, gap, multiple, offer, exportShares } = tradeTotals();
  expect(turnover.id).toBe("trade-turnover-2024");
  expect(target.id).toBe("trade-turnover-target");
  expect(gap).toEqual({ amount: 10_000_000_000, unit: "USD", precision: "stated" });
  expect(multiple).toEqual({ amount: 3, unit: "ratio", precision: "stated" });
  expect([offer.value.id, offer.categories.id]).toEqual(["export-offer-value", "export-offer-categories"]);
  expect(Object.entries(exportShares).map(([commodity, figure]) => [commodity, figure.commodity])).toEqual([
    ["grain", "grain"],
    ["cotton", "cotton"],
    ["gluten", "gluten"],
  ]);
});

it("gives investment, and the operational share of the joint agricultural projects", () => {
  const totals = investmentTotals();
  expect(totals.kazakhInvestmentInTurkiye.measure).toBe("investment");
  expect(totals.turkishCompaniesInKazakhstan.measure).toBe("company-count");
  expect(totals.turkishProjectsInKazakhstan.measure).toBe("project-value");
  expect(totals.jointAgriculture.operationalShare).toEqual({
    amount: 18 / 23,
    unit: "share",
    precision: "stated",
  });
  expect([
    totals.jointAgriculture.projects.quantity.amount,
    totals.jointAgriculture.operational.quantity.amount,
    totals.jointAgriculture.value.quantity.amount,
  ]).toEqual([23, 18, 1_300_000_000]);
});

it("gives agreements: signed, in force, and what other outlets count", () => {
  const totals = agreementTotals();
  expect(totals).toMatchObject({ declarations: 1, agreements: 18, documents: 19, itemised: false });
  expect(totals.inForce.quantity).toEqual({ amount: 60, unit: "agreement", precision: "over" });
  expect(totals.reports.map(({ source, quantity }) => [source, quantity.amount])).toEqual([
    ["politico-kz", 18],
    ["commonspace", 18],
    ["anewz-deals", 20],
  ]);
});
