import {
  AGREEMENT_ATTESTATIONS,
  agreementTotals,
  investmentTotals,
  listAgreements,
  listReports,
  tables,
  tradeTotals,
} from "kz-tr-council";
import { expect, it } from "vitest";

const { figures } = tables;

it("gives trade: turnover, target, gap, multiple, offer and export shares", () => {
  expect(tradeTotals()).toEqual({
    turnover: figures["trade-turnover-2024"],
    target: figures["trade-turnover-target"],
    gap: { amount: 10_000_000_000, unit: "USD", precision: "stated" },
    multiple: { amount: 3, unit: "ratio", precision: "stated" },
    offer: { value: figures["export-offer-value"], categories: figures["export-offer-categories"] },
    exportShares: {
      grain: figures["grain-export-share"],
      cotton: figures["cotton-export-share"],
      gluten: figures["gluten-export-share"],
    },
  });
});

it("gives investment, and the operational share of the joint agricultural projects", () => {
  expect(investmentTotals()).toMatchObject({
    kazakhInvestmentInTurkiye: figures["kazakh-investment-in-turkiye"],
    turkishCompaniesInKazakhstan: figures["turkish-companies-in-kazakhstan"],
    turkishProjectsInKazakhstan: figures["turkish-projects-in-kazakhstan"],
    jointAgriculture: {
      projects: figures["joint-agricultural-projects"],
      operational: figures["joint-agricultural-projects-operational"],
      value: figures["joint-agricultural-projects-value"],
      operationalShare: { amount: 18 / 23, unit: "share", precision: "stated" },
    },
  });
});

it("gives agreements as quantities: signed, in force, and what other outlets count", () => {
  expect(agreementTotals()).toMatchObject({
    declarations: { amount: 1, unit: "declaration", precision: "stated" },
    agreements: { amount: 18, unit: "agreement", precision: "stated" },
    documents: { amount: 19, unit: "document", precision: "stated" },
    itemised: false,
    inForce: figures["agreements-in-force"],
  });
  expect(agreementTotals().reports).toEqual(listReports({ figure: "agreements-signed" }));
});

it("says who counts 18 agreements, who 20 and who more", () => {
  const counting = (amount: number, precision: string) =>
    agreementTotals()
      .reports.filter(({ quantity }) => quantity.amount === amount && quantity.precision === precision)
      .map(({ source }) => source);
  expect(counting(18, "stated")).toEqual(["politico-kz", "commonspace", "lifelines"]);
  expect(counting(20, "stated")).toEqual(["anewz-deals", "otuken", "fondsk"]);
  expect(counting(20, "over")).toEqual(["haberler-amanat"]);
  const [credited] = agreementTotals().reports.filter(({ source }) => source === "lifelines");
  expect(credited?.note).toContain("Turkish presidency");
});

it("counts no instrument that others name apart from the meeting", () => {
  const apart = listAgreements({ attestation: AGREEMENT_ATTESTATIONS });
  expect(apart.map(({ meeting, partOf }) => [meeting, partOf])).toEqual(
    apart.map(() => [undefined, undefined]),
  );
  expect(listAgreements({ status: "signed" })).toEqual(expect.arrayContaining(apart));
  expect(agreementTotals().agreements).toEqual(figures["agreements-signed"].quantity);
});
