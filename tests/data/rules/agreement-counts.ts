import { byId, type Rule } from "../rule.js";

/** The figure that gives each group of agreements its number. */
const FIGURES = {
  "signed-agreements": "agreements-signed",
  "bilateral-legal-framework": "agreements-in-force",
} as const;

export const agreementCounts: Rule = {
  name: "agreement-counts",
  description: "A group of agreements counts what its figure states, and one declaration is one.",
  check: ({ agreements, figures }) =>
    agreements.flatMap((agreement, index) => {
      const figureId = Object.entries(FIGURES).find(([id]) => id === agreement.id)?.[1];
      const expected =
        figureId === undefined
          ? { amount: 1, unit: "declaration", precision: "stated" }
          : figures.find(({ id }) => id === figureId)?.quantity;
      return JSON.stringify(agreement.count) === JSON.stringify(expected)
        ? []
        : [
            {
              path: ["agreements", index, "count"],
              message: `give ${JSON.stringify(expected)}, as ${figureId ?? "a single document"} says`,
            },
          ];
    }),
  bad: [
    {
      fault: "the declaration is counted among the agreements",
      make: ({ agreements }) => {
        byId(agreements, "signed-agreements").count.amount = 19;
      },
      at: "agreements.signed-agreements.count",
    },
    {
      fault: "the bound in force loses its over",
      make: ({ agreements }) => {
        byId(agreements, "bilateral-legal-framework").count.precision = "stated";
      },
      at: "agreements.bilateral-legal-framework.count",
    },
  ],
};
