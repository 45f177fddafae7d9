import type { AnyRecord, Collection } from "kz-tr-council";
import type { Args } from "../args.js";
import { figureData } from "../brief/figure-data.js";
import { legend } from "../brief/signs.js";
import { type Command, done, toJson } from "../command.js";
import { COLLECTION_NAMES, findCollection, kindOf, recordsOf } from "../data/collections.js";
import { UserError, unknown } from "../errors.js";
import { type Page, pageOf } from "../terminal/page.js";
import { table, textOf } from "../terminal/table.js";
import { LIST_COLUMNS, type ListColumn } from "./columns.js";
import { FILTER_NAMES, type Filters, SELECTIONS } from "./filters.js";

/** The command `list`: the records of one kind, all or those that options choose. */
export const listCommand: Command = {
  summary: "the records of a kind, as a table",
  usage: "list <kind> [options]",
  details: [
    "Kinds, in the singular or the plural:",
    `  ${COLLECTION_NAMES.slice(0, 7).join(", ")},`,
    `  ${COLLECTION_NAMES.slice(7).join(", ")}`,
    "",
    "Options that choose, where a kind has them:",
    ...Object.entries(SELECTIONS).map(
      ([collection, { options }]) => `  ${collection.padEnd(11)}  ${spellings(options)}`,
    ),
  ],
  options: [...FILTER_NAMES, "json"],
  mostWords: 1,
  run: (args, io) => {
    const collection = collectionOf(args.words[0]);
    const records = chosenFrom(collection, args);
    return done(args.flags.has("json") ? toJson(records) : listTable(pageOf(io), collection, records));
  },
};

function collectionOf(typed: string | undefined): Collection {
  if (typed === undefined) throw new UserError(`list needs a kind: ${COLLECTION_NAMES.join(", ")}`);
  const collection = findCollection(typed);
  if (collection === undefined)
    throw unknown(
      "kind",
      typed,
      [...COLLECTION_NAMES, ...COLLECTION_NAMES.map(kindOf)],
      `known: ${COLLECTION_NAMES.join(", ")}`,
    );
  return collection;
}

function chosenFrom(collection: Collection, { values }: Args): readonly AnyRecord[] {
  const filters: Filters = Object.fromEntries(values);
  const selection = SELECTIONS[collection];
  for (const name of FILTER_NAMES) {
    if (filters[name] === undefined || selection?.options.includes(name)) continue;
    throw new UserError(
      `${collection} have no option --${name}; ${selection ? `they have ${spellings(selection.options)}` : "they have none that choose"}`,
    );
  }
  return selection ? selection.select(filters) : recordsOf(collection);
}

/** Writes records as a table, what signs in it mean, and how many there are. */
function listTable(page: Page, collection: Collection, records: readonly AnyRecord[]): string {
  if (records.length === 0) return `No ${collection} match.`;
  // Columns and records are of one collection; the compiler does not follow that through a name known only at run time.
  const all = LIST_COLUMNS[collection] as readonly ListColumn<AnyRecord>[];
  // The signs of figures are few: where there are none, neither is their column.
  const columns = all.filter(({ value }) => records.some((record) => textOf(value(record)) !== ""));
  const rows = records.map((record) => columns.map(({ value }) => value(record)));
  const signs = legend(page, records.filter((record) => record.kind === "figure").map(figureData), 0);
  // Records, not agreements: three records hold many more agreements than three.
  const count = `${records.length} ${records.length === 1 ? "record" : "records"}`;
  return [
    ...table(page, columns, rows, 0),
    ...(signs.length === 0 ? [] : ["", ...signs]),
    "",
    page.paint("faint", count),
  ].join("\n");
}

function spellings(options: readonly string[]): string {
  return options.map((option) => `--${option}`).join(", ");
}
