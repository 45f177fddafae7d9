import { byId, type Rule } from "../rule.js";

export const namesForeign: Rule = {
  name: "names-foreign",
  description: "Attested names are in other languages than English, whose name is the label.",
  check: (data) =>
    (["people", "organizations", "places", "honours"] as const).flatMap((collection) =>
      data[collection].flatMap(({ names = {} }, index) =>
        Object.keys(names)
          .filter((language) => language.split("-")[0] === "en")
          .map((language) => ({
            path: [collection, index, "names", language],
            message: "make it the label or an alias",
          })),
      ),
    ),
  bad: [
    {
      fault: "an English name stands among the foreign ones",
      make: ({ organizations }) => {
        byId(organizations, "maarif-foundation").names = { "en-GB": "Maarif Foundation of Türkiye" };
      },
      at: "organizations.maarif-foundation.names.en-GB",
    },
  ],
};
