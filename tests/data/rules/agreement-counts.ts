import type { Agreement } from "../../../src/model/agreement.js";
import type { DataSet } from "../../../src/model/kinds.js";
import { byId, type Rule } from "../rule.js";

export const agreementCounts: Rule = {
  name: "agreement-counts",
  description:
    "A group of agreements counts what its figure states; an agreement without a figure is one, and a declaration counts as a declaration.",
  check: ({ agreements, figures }) =>
    agreements.flatMap((agreement, index) => {
      const expected = countOf(agreement, figures);
      return JSON.stringify(agreement.count) === JSON.stringify(expected)
        ? []
        : [{ path: ["agreements", index, "count"], message: `give ${JSON.stringify(expected)}` }];
    }),
  bad: [
    {
      fault: "the declaration is counted among the agreements",
      make: ({ agreements }) => {
        byId(agreements, "agreements-of-29-july-2025").count.amount = 19;
      },
      at: "agreements.agreements-of-29-july-2025.count",
    },
    {
      fault: "the bound in force loses its over",
      make: ({ agreements }) => {
        byId(agreements, "bilateral-legal-framework").count.precision = "stated";
      },
      at: "agreements.bilateral-legal-framework.count",
    },
    {
      fault: "a group is linked to the figure of another",
      make: ({ agreements }) => {
        byId(agreements, "bilateral-legal-framework").figure = "agreements-signed";
      },
      at: "agreements.bilateral-legal-framework.count",
    },
    {
      fault: "a group loses its figure",
      make: ({ agreements }) => {
        byId(agreements, "agreements-of-29-july-2025").figure = undefined;
      },
      at: "agreements.agreements-of-29-july-2025.count",
    },
    {
      fault: "a declaration is counted as an agreement",
      make: ({ agreements }) => {
        byId(agreements, "joint-declaration").count.unit = "agreement";
      },
      at: "agreements.joint-declaration.count",
    },
  ],
};

function countOf({ figure, type }: Agreement, figures: DataSet["figures"]) {
  if (figure !== undefined) return figures.find(({ id }) => id === figure)?.quantity;
  const unit = type === "joint-declaration" ? "declaration" : "agreement";
  return { amount: 1, unit, precision: "stated" };
}
