import type { AnyRecord, CollectionName } from "kz-tr-council";
import type { Args } from "../args.js";
import { figureData } from "../brief/figure-data.js";
import { signedFigureOf } from "../brief/signed-count.js";
import { legend } from "../brief/signs.js";
import { type Command, done, toJson } from "../command.js";
import { COLLECTION_NAMES, findCollection, kindOf, recordsOf } from "../data/collections.js";
import { UserError, unknown } from "../errors.js";
import { PROGRAM } from "../help.js";
import { type Page, widePageOf } from "../terminal/page.js";
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
    "Kinds that can be filtered, and by what:",
    ...Object.entries(SELECTIONS).map(
      ([collection, { options }]) => `  ${collection.padEnd(11)}  ${spellings(options)}`,
    ),
    "",
    "A table is as wide as the terminal; in a file or a pipe each record has one line.",
    "--json prints an array of the records as the package holds them. What is derived from them is",
    "elsewhere: the standing of figures in brief --json, the link of a record in show --json.",
  ],
  options: [...FILTER_NAMES, "json"],
  mostWords: 1,
  run: (args, io) => {
    const collection = collectionOf(args.words[0]);
    const records = chosenFrom(collection, args);
    return done(
      args.flags.has("json") ? toJson(records) : listTable(widePageOf(io), collection, records, args),
    );
  },
};

function collectionOf(typed: string | undefined): CollectionName {
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

function chosenFrom(collection: CollectionName, { values }: Args): readonly AnyRecord[] {
  const filters: Filters = Object.fromEntries(values);
  const selection = SELECTIONS[collection];
  for (const name of FILTER_NAMES) {
    if (filters[name] === undefined || selection?.options.includes(name)) continue;
    throw new UserError(
      selection
        ? `${collection} have no option --${name}; they have ${spellings(selection.options)}`
        : `${collection} have no option --${name}; they cannot be filtered`,
    );
  }
  return selection ? selection.select(filters) : recordsOf(collection);
}

/** Writes records as a table, what signs in it mean, and how many there are. */
function listTable(
  page: Page,
  collection: CollectionName,
  records: readonly AnyRecord[],
  { values }: Args,
): string {
  if (records.length === 0) return noneMatch(collection, values.has("sector"));
  // Columns and records are of one collection; the compiler does not follow that through a name known only at run time.
  const all = LIST_COLUMNS[collection] as readonly ListColumn<AnyRecord>[];
  // The signs of figures are few: where there are none, neither is their column.
  const columns = all.filter(({ value }) => records.some((record) => textOf(value(record)) !== ""));
  const rows = records.map((record) => columns.map(({ value }) => value(record)));
  const signs = signsOf(page, records);
  // Records, not agreements: three records hold many more agreements than three.
  const count = `${records.length} ${records.length === 1 ? "record" : "records"}`;
  return [
    ...table(page, columns, rows, 0),
    ...(signs.length === 0 ? [] : ["", ...signs]),
    "",
    page.paint("faint", count),
  ].join("\n");
}

/** Says that nothing matches; and where no record of the kind has a sector, that none could, since no source gives it. */
function noneMatch(collection: CollectionName, bySector: boolean): string {
  const hasSector = (record: AnyRecord) =>
    record.kind === "sector" || ("sectors" in record && (record.sectors ?? []).length > 0);
  return bySector && !recordsOf(collection).some(hasSector)
    ? `No ${collection} match: the source does not say which sectors the ${collection} concern.`
    : `No ${collection} match.`;
}

/** Explains the signs before records; an agreement has that of the figure that holds its count, and points to it. */
function signsOf(page: Page, records: readonly AnyRecord[]): readonly string[] {
  const figures = records.filter((record) => record.kind === "figure").map(figureData);
  const signed = records
    .filter((record) => record.kind === "agreement")
    .map(signedFigureOf)
    .filter((figure) => figure !== undefined);
  return [
    ...legend(page, [...figures, ...signed], 0),
    ...signed.map(({ id }) => `   See ${PROGRAM} show ${id}`),
  ];
}

function spellings(options: readonly string[]): string {
  return options.map((option) => `--${option}`).join(", ");
}
