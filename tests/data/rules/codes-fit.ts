import type { Rule } from "../rule.js";
import { byId } from "../rule.js";

/** The first and last division of each ISIC Rev. 4 section that the data uses. */
const ISIC_SECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  A: [1, 3],
  B: [5, 9],
  C: [10, 33],
  D: [35, 35],
  F: [41, 43],
  G: [45, 47],
  H: [49, 53],
  I: [55, 56],
  J: [58, 63],
  K: [64, 66],
  N: [77, 82],
  O: [84, 84],
  P: [85, 85],
  Q: [86, 88],
  R: [90, 93],
};

export const codesFit: Rule = {
  name: "codes-fit",
  description: "Codes of one thing agree with each other.",
  check: ({ parties, sectors }) => [
    ...parties.flatMap(({ alpha2, alpha3, numeric, m49 }, index) =>
      alpha3.startsWith(alpha2.charAt(0)) && numeric === m49.country
        ? []
        : [{ path: ["parties", index], message: "its codes do not agree with each other" }],
    ),
    ...sectors.flatMap(({ isic }, index) =>
      isic.flatMap(({ section, code }, position) => {
        const [first, last] = ISIC_SECTIONS[section] ?? [0, -1];
        const division = Number(code.slice(0, 2));
        return division >= first && division <= last
          ? []
          : [
              {
                path: ["sectors", index, "isic", position],
                message: `section ${section} has no division ${code.slice(0, 2)}`,
              },
            ];
      }),
    ),
  ],
  bad: [
    {
      fault: "a division of another section",
      make: ({ sectors }) => {
        byId(sectors, "tourism").isic = [{ section: "I", code: "79" }];
      },
      at: "sectors.tourism.isic.0",
    },
    {
      fault: "a code of the other party",
      make: ({ parties }) => {
        byId(parties, "turkiye").numeric = "398";
      },
      at: "parties.turkiye",
    },
  ],
};
