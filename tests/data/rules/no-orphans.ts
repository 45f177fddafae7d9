import { type DataSet } from "../../../src/model/kinds.js";
import { byId, type Rule } from "../rule.js";

/** Kinds whose records are there for others to name; the rest stand for themselves. */
const NAMED = ["people", "organizations", "places", "sectors", "commodities"] as const;

export const noOrphans: Rule = {
  name: "no-orphans",
  description: "Every person, organization, place, sector and commodity is named by another record.",
  check: (data) =>
    NAMED.flatMap((collection) =>
      data[collection].flatMap(({ id }, index) =>
        isNamed(data, id)
          ? []
          : [
              {
                path: [collection, index],
                message: `no other record names ${id}: link it from one, or leave it out`,
              },
            ],
      ),
    ),
  bad: [
    {
      fault: "the one initiative at a place loses it",
      make: ({ initiatives }) => {
        byId(initiatives, "gaziantep-school").places = [];
      },
      at: "places.gaziantep-province",
    },
  ],
};

function isNamed(data: DataSet, id: string): boolean {
  return Object.values(data)
    .flat()
    .some(
      (record: { id: string }) => record.id !== id && JSON.stringify(record).includes(JSON.stringify(id)),
    );
}
