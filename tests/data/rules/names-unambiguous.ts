import { fold } from "../../../src/queries/fold.js";
import { byId, type Rule } from "../rule.js";

export const namesUnambiguous: Rule = {
  name: "names-unambiguous",
  description: "No id, label or alias stands for two sectors, whatever its case and diacritics.",
  check: ({ sectors }) => {
    const owners = new Map<string, string>();
    return sectors.flatMap(({ id, label, aliases }, index) =>
      [...new Set([id, label, ...aliases].map(fold))].flatMap((name) => {
        const owner = owners.get(name);
        if (owner === undefined) owners.set(name, id);
        return owner === undefined
          ? []
          : [
              {
                path: ["sectors", index],
                message: `${JSON.stringify(name)} stands for ${owner} already: drop one`,
              },
            ];
      }),
    );
  },
  bad: [
    {
      fault: "an alias of another sector",
      make: ({ sectors }) => {
        byId(sectors, "healthcare").aliases.push("Énergy");
      },
      at: "sectors.healthcare",
    },
  ],
};
