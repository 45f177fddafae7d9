/** The functions of the main entry by what they are for, in the order of the navigation. */
export const HELPERS: Readonly<Record<string, readonly string[]>> = {
  "Read one record": [
    "getRecord",
    "findRecord",
    "findRedirect",
    "findByName",
    "findSector",
    "labelOf",
    "termOf",
    "speakersOf",
  ],
  "List and search": [
    "listFigures",
    "listAgreements",
    "listInitiatives",
    "listStatements",
    "listSectors",
    "listReports",
    "listRecords",
    "search",
    "createSearch",
  ],
  "Totals and profiles": [
    "tradeTotals",
    "investmentTotals",
    "agreementTotals",
    "sectorProfile",
    "sectorTree",
    "referencesTo",
    "corroboration",
  ],
  Quantities: [
    "formatQuantity",
    "parseQuantity",
    "sumQuantities",
    "subtractQuantities",
    "ratioOf",
    "shareOf",
    "compareQuantities",
    "exceeds",
  ],
  "Link and cite": ["sourceLink", "cite", "citeInText"],
};

/** Lists the other functions that are for the same thing as one. */
export function neighboursOf(name: string): readonly string[] {
  return (
    Object.values(HELPERS)
      .find((names) => names.includes(name))
      ?.filter((other) => other !== name) ?? []
  );
}
