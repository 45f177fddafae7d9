import { isSameQuantity, statedQuantities } from "../../../src/verify/stated-quantity.js";
import { byId, type Rule } from "../rule.js";

export const evidenceStatesQuantity: Rule = {
  name: "evidence-states-quantity",
  description:
    "The words of every piece of evidence of a figure state its quantity: amount, unit and precision.",
  check: ({ figures }) =>
    figures.flatMap(({ quantity, evidence }, index) =>
      evidence.flatMap(({ words }, piece) => {
        const stated = statedQuantities(words, quantity.unit);
        return stated.some((found) => isSameQuantity(found.quantity, quantity))
          ? []
          : [
              {
                path: ["figures", index, "evidence", piece, "words"],
                message: `the words ${JSON.stringify(words)} do not state ${JSON.stringify(quantity)}`,
              },
            ];
      }),
    ),
  bad: [
    {
      fault: "an amount is off by a factor of a thousand",
      make: ({ figures }) => {
        byId(figures, "trade-turnover-2024").quantity.amount = 5_000_000;
      },
      at: "figures.trade-turnover-2024.evidence.0.words",
    },
    {
      fault: "a bound is taken for the amount",
      make: ({ figures }) => {
        byId(figures, "kazakh-investment-in-turkiye").quantity.precision = "stated";
      },
      at: "figures.kazakh-investment-in-turkiye.evidence.0.words",
    },
    {
      fault: "the words leave the number out",
      make: ({ figures }) => {
        byId(figures, "maarif-schools").evidence[0].words = "Maarif Foundation schools";
      },
      at: "figures.maarif-schools.evidence.0.words",
    },
  ],
};
