import { type AnyRecord, findRecord, findSector } from "kz-tr-council";
import { type Command, done, toJson } from "../command.js";
import { ALL_RECORDS } from "../data/collections.js";
import { quote, UserError, unknown } from "../errors.js";
import { pageOf } from "../terminal/page.js";
import { shownData, shownOf } from "./data.js";
import { showPage } from "./page.js";

/** The command `show`: one record with all that belongs to it. */
export const showCommand: Command = {
  summary: "one record: its fields, evidence, link and what names it",
  usage: "show <id> [--json]",
  details: ["Ids stand in the first column of list. For a figure, what other outlets report is shown too."],
  options: ["json"],
  mostWords: 1,
  run: ({ words, flags }, io) => {
    const [id] = words;
    if (id === undefined) throw new UserError("show needs the id of a record; list shows them");
    const shown = shownOf(recordOf(id));
    return done(flags.has("json") ? toJson(shownData(shown)) : showPage(pageOf(io), shown));
  },
};

/**
 * Gives the record with an id that was typed.
 *
 * @throws UserError where there is none, with the nearest id or the sector that is called so.
 */
export function recordOf(id: string): AnyRecord {
  const record = findRecord(id);
  if (record !== undefined) return record;
  const sector = findSector(id);
  if (sector !== undefined) throw new UserError(`unknown id ${quote(id)}, did you mean ${quote(sector.id)}?`);
  throw unknown(
    "id",
    id,
    ALL_RECORDS.map((known) => known.id),
    "ids stand in the first column of kz-tr-council list <kind>",
  );
}
