import { byId, type Rule } from "../rule.js";

/** Adjectives of names, and names that no record bears. */
const FURTHER_NAMES = [
  "Turkish",
  "Kazakh",
  "Turkic",
  "Russia",
  "Ukraine",
  "Europe",
  "China",
  "Abai",
  "Maarif",
  "Council",
  "Order",
  "State",
];

export const labelsSentenceCase: Rule = {
  name: "labels-sentence-case",
  description: "A label starts with a capital and has no other, but in names.",
  check: (data) => {
    const names = new Set([
      ...FURTHER_NAMES,
      ...[data.parties, data.people, data.organizations, data.places]
        .flat()
        .flatMap(({ label }) => label.split(/[\s–-]+/u)),
      ...data.sources.flatMap(({ publisher }) => publisher.split(/\s+/u)),
    ]);
    return Object.entries(data).flatMap(([collection, records]: [string, readonly { label: string }[]]) =>
      records.flatMap(({ label }, index) => {
        const [first = "", ...others] = label
          .split(/[\s–-]+/u)
          .map((word) => word.replace(/(?:'s?)?[,:]?$/u, ""));
        const wrong = others.find((word) => /^\p{Lu}/u.test(word) && !names.has(word));
        const path = [collection, index, "label"];
        if (/^\p{Ll}/u.test(first) && !names.has(first))
          return [{ path, message: `start ${JSON.stringify(label)} with a capital` }];
        return wrong === undefined
          ? []
          : [{ path, message: `write ${JSON.stringify(wrong)} in lower case, or add the name that it is` }];
      }),
    );
  },
  bad: [
    {
      fault: "a label in title case",
      make: ({ figures }) => {
        byId(figures, "visa-free-stay").label = "Visa-free Stay for Turkish Citizens";
      },
      at: "figures.visa-free-stay.label",
    },
    {
      fault: "a label without a capital",
      make: ({ sectors }) => {
        byId(sectors, "trade").label = "trade";
      },
      at: "sectors.trade.label",
    },
  ],
};
