import { evidencedRecords, passagesById, passagesOf } from "../evidenced-records.js";
import { byId, type Rule } from "../rule.js";

export const sectorsNamed: Rule = {
  name: "sectors-named",
  description: "A record that rests on passages names only sectors that the source names in one of them.",
  check: (data) => {
    const passages = passagesById(data);
    return evidencedRecords(data).flatMap(({ record, path }) => {
      // Of other outlets only a few words are known, which name a sector by chance.
      if (record.evidence.every(({ passage }) => passage === undefined)) return [];
      const own = [...passagesOf(record)];
      return ("sectors" in record ? (record.sectors ?? []) : []).flatMap((sector, index) =>
        own.some((passage) => passages.get(sector)?.has(passage))
          ? []
          : [
              {
                path: [...path, "sectors", index],
                message: `no passage of its evidence names ${sector}: drop it, or give the sector evidence there`,
              },
            ],
      );
    });
  },
  bad: [
    {
      fault: "a statement on trade is put under healthcare",
      make: ({ statements }) => {
        byId(statements, "tokayev-offers-products").sectors = ["healthcare"];
      },
      at: "statements.tokayev-offers-products.sectors.0",
    },
  ],
};
