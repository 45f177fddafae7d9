import type { AnyRecord } from "../../../src/model/kinds.js";
import { fold } from "../../../src/queries/fold.js";
import { byId, type Rule } from "../rule.js";

export const namesUnambiguous: Rule = {
  name: "names-unambiguous",
  description:
    "No name stands for two records of one kind, whatever its case and diacritics, and a record gives no name twice.",
  check: (data) =>
    Object.entries(data).flatMap(([collection, records]: [string, readonly AnyRecord[]]) => {
      const owners = new Map<string, string>();
      return records.flatMap((record, index) => {
        const given = namesOf(record).map(fold);
        const twice = given.filter((name, at) => given.indexOf(name) !== at);
        const taken = [fold(record.id), ...given].filter(
          (name) => (owners.get(name) ?? record.id) !== record.id,
        );
        for (const name of [fold(record.id), ...given]) owners.set(name, record.id);
        return [...twice, ...taken].map((name) => ({
          path: [collection, index],
          message: `${JSON.stringify(name)} is given already: drop it where it is given again`,
        }));
      });
    }),
  bad: [
    {
      fault: "an alias of another sector",
      make: ({ sectors }) => {
        byId(sectors, "healthcare").aliases?.push("Énergy");
      },
      at: "sectors.healthcare",
    },
    {
      fault: "the label again as an alias",
      make: ({ places }) => {
        byId(places, "astana").aliases = ["ASTANA"];
      },
      at: "places.astana",
    },
    {
      fault: "the abbreviation of another organization",
      make: ({ organizations }) => {
        byId(organizations, "turkish-petroleum").abbreviation = "KMG";
      },
      at: "organizations.turkish-petroleum",
    },
  ],
};

/** The names that a record gives itself in its own words: label, aliases, abbreviation and official name. */
function namesOf(record: AnyRecord): string[] {
  const { label, aliases = [] } = record;
  const further = ["abbreviation", "officialName"].flatMap((field) => {
    const name: unknown = record[field as keyof AnyRecord];
    return typeof name === "string" ? [name] : [];
  });
  return [label, ...aliases, ...further];
}
