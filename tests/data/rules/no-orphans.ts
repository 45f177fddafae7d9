import { referencesIn } from "../references.js";
import { byId, type Rule } from "../rule.js";

/** Kinds whose records are there for others to name; the rest stand for themselves. */
const NAMED = ["people", "organizations", "places", "sectors", "commodities"] as const;

export const noOrphans: Rule = {
  name: "no-orphans",
  description: "Every person, organization, place, sector and commodity is named by another record.",
  check: (data) => {
    const named = new Set(referencesIn(data).flatMap(({ record, id }) => (record.id === id ? [] : [id])));
    return NAMED.flatMap((collection) =>
      data[collection].flatMap(({ id }, index) =>
        named.has(id)
          ? []
          : [
              {
                path: [collection, index],
                message: `no other record names ${id}: link it from one, or leave it out`,
              },
            ],
      ),
    );
  },
  bad: [
    {
      fault: "the one initiative at a place loses it",
      make: ({ initiatives }) => {
        byId(initiatives, "gaziantep-school").places = [];
      },
      at: "places.gaziantep-province",
    },
    {
      fault: "a sector shares its name with a measure, and nothing else names it",
      make: (data) => {
        for (const records of [data.figures, data.initiatives, data.statements])
          for (const record of records) record.sectors = record.sectors?.filter((id) => id !== "investment");
      },
      at: "sectors.investment",
    },
  ],
};
