import { byId, type Rule } from "../rule.js";

/** The most sentences of a summary. */
const MOST = 2;

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

export const summariesShort: Rule = {
  name: "summaries-short",
  description: "A summary has one or two sentences.",
  check: (data) =>
    Object.entries(data).flatMap(
      ([collection, records]: [string, readonly { summary?: string | undefined }[]]) =>
        records.flatMap(({ summary = "" }, index) => {
          const count = [...sentences.segment(summary)].length;
          return count <= MOST
            ? []
            : [
                {
                  path: [collection, index, "summary"],
                  message: `say it in ${MOST} sentences, not ${count}`,
                },
              ];
        }),
    ),
  bad: [
    {
      fault: "a summary of three sentences",
      make: ({ figures }) => {
        byId(figures, "visa-free-stay").summary = "It is long. It is free. It is for citizens.";
      },
      at: "figures.visa-free-stay.summary",
    },
  ],
};
