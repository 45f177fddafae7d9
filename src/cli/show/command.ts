import { type Command, done, toJson } from "../command.js";
import { UserError } from "../errors.js";
import { pageOf } from "../terminal/page.js";
import { shownData, shownOf } from "./data.js";
import { recordOf } from "./find.js";
import { showPage } from "./page.js";

/** The command `show`: one record with all that belongs to it. */
export const showCommand: Command = {
  summary: "one record: its fields, evidence, link and what names it",
  usage: "show <id> [--json]",
  details: [
    "The column Id of list has the ids. People, places, organizations, parties and sectors are found",
    "by name too: tokayev, Astana, KMG, AI. For a figure, what other outlets report is shown as well;",
    "for a sector, also what names a sector within it.",
    "",
    "--json prints { record, link, corroboration, countedAs, namedBy }: the record as the package",
    "holds it, the address that opens its source, what other outlets report (null unless it is a",
    "figure), the figure that holds the count of agreements and its standing (null unless it is",
    "agreements that others count too), and the kind, id and label of each record that names it.",
  ],
  options: ["json"],
  mostWords: 1,
  run: ({ words, flags }, io) => {
    const [id] = words;
    if (id === undefined) throw new UserError("show needs the id of a record; list shows them");
    const shown = shownOf(recordOf(id));
    return done(flags.has("json") ? toJson(shownData(shown)) : showPage(pageOf(io), shown));
  },
};
