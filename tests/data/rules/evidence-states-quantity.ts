import type { Quantity } from "../../../src/model/quantity.js";
import { readNumbers } from "../../../src/quantities/clusters.js";
import type { Problem } from "../../../src/schemas/checks/problem.js";
import { isExpected } from "../../../src/verify/numbers.js";
import { byId, type Rule } from "../rule.js";

export const evidenceStatesQuantity: Rule = {
  name: "evidence-states-quantity",
  description:
    "The words of every piece of evidence of a figure, and those of a report, state its quantity: amount, unit and precision.",
  check: ({ figures, reports }) => [
    ...figures.flatMap(({ quantity, evidence }, index) =>
      evidence.flatMap(({ words }, piece) =>
        unstated(quantity, words, ["figures", index, "evidence", piece, "words"]),
      ),
    ),
    ...reports.flatMap(({ quantity, words }, index) =>
      words === undefined ? [] : unstated(quantity, words, ["reports", index, "words"]),
    ),
  ],
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
    {
      fault: "the words of a report give another number",
      make: ({ reports }) => {
        byId(reports, "yeni-safak-on-visa-free-stay").words = "60 days";
      },
      at: "reports.yeni-safak-on-visa-free-stay.words",
    },
  ],
};

function unstated(quantity: Quantity, words: string, path: Problem["path"]): readonly Problem[] {
  return readNumbers(words).some((number) => isExpected(quantity, number.quantity))
    ? []
    : [{ path, message: `the words ${JSON.stringify(words)} do not state ${JSON.stringify(quantity)}` }];
}
