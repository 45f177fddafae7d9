import { evidencedRecords } from "../evidenced-records.js";
import { byId, type Rule } from "../rule.js";

/** The most words that a headline beside the article may well repeat. */
const FEW = 4;

export const shortQuotesAnchored: Rule = {
  name: "short-quotes-anchored",
  description:
    "A quote of at most four words has a prefix or suffix, so that a link does not open a headline or a caption.",
  check: (data) =>
    evidencedRecords(data).flatMap(({ record, path }) =>
      record.evidence.flatMap(({ passage, words, prefix, suffix }, index) => {
        const isFew = passage !== undefined && words.split(" ").length <= FEW;
        return isFew && prefix === undefined && suffix === undefined
          ? [{ path: [...path, "evidence", index], message: `“${words}” is short: give the words beside it` }]
          : [];
      }),
    ),
  bad: [
    {
      fault: "a short quote has no words beside it",
      make: ({ figures }) => {
        const [evidence] = byId(figures, "trade-turnover-2024").evidence;
        delete evidence.prefix;
      },
      at: "figures.trade-turnover-2024.evidence.0",
    },
  ],
};
