import { byId, type Rule } from "../rule.js";

export const statusFitsWords: Rule = {
  name: "status-fits-words",
  description: "Only what the source calls an aim is a target, and only goods on offer are offered.",
  check: ({ figures }) =>
    figures.flatMap(({ status, measure, evidence }, index) => {
      const aimed = evidence.some(({ words }) => /\b(?:boost|aim|target)\b/u.test(words));
      const expected = aimed ? "target" : measure === "export-offer" ? "offered" : undefined;
      const fits =
        expected === undefined ? status === "actual" || status === "announced" : status === expected;
      return fits
        ? []
        : [{ path: ["figures", index, "status"], message: `give ${expected ?? "actual or announced"}` }];
    }),
  bad: [
    {
      fault: "the target is called a fact",
      make: ({ figures }) => {
        byId(figures, "trade-turnover-target").status = "actual";
      },
      at: "figures.trade-turnover-target.status",
    },
    {
      fault: "an offer is called trade",
      make: ({ figures }) => {
        byId(figures, "export-offer-value").status = "actual";
      },
      at: "figures.export-offer-value.status",
    },
  ],
};
