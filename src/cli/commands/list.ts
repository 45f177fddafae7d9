import type { AnyRecord } from "kz-tr-council";
import { wrongValue } from "../../text/errors.js";
import { type Arguments, allowOnly } from "../arguments.js";
import { type Command, type Io, note, toJson } from "../command.js";
import { similarNames, UserError, unknownName } from "../errors.js";
import { cellsOf } from "../format/cells.js";
import { writeRows } from "../format/rows.js";
import { kindOf } from "../format/values.js";
import { ENGLISH, type Language, readLanguage } from "../languages/read.js";
import { EVERY_KIND, type Filter, findList, LISTS, optionOf, type RecordList, readFilter } from "../lists.js";
import { filtersOf } from "../options.js";
import { pageOf } from "../terminal/page.js";

/** The command `list`: the records of a kind, all or those that match a filter. */
export const listCommand: Command = {
  summary: "the records of a kind, all or those that match the options",
  usage: "list <kind> [options]",
  details: [
    "The kinds, in the singular or the plural, with the options that filter them:",
    ...describeLists(),
    "Give several values with commas, or repeat the option: a record must match one of them. It must match every option.",
    "In a file or a pipe each record is one line of values separated by tabs, the id first.",
  ],
  options: [...new Set(LISTS.flatMap(({ kind }) => filtersOf(kind))), "locale", "json"],
  mostWords: 1,
  run: async (args, io) => {
    const list = readList(args);
    const language = await readLanguage(args);
    const filter = readFilter(args, io, language.locale);
    const records = recordsOf(list, filter);
    if (args.options.has("json")) return { text: toJson(records) };
    if (records.length > 0) return { text: writeList(list, records, io, language) };
    note(io, language.locale === undefined ? noneMatch(list, filter, args) : language.words.noRecords);
    return { text: "" };
  },
};

/** Names the options of each list; lists that share them are named together. */
function describeLists(): readonly string[] {
  const optionsOf = ({ kind }: RecordList) =>
    filtersOf(kind)
      .map((name) => `--${name}`)
      .join(", ");
  return [...new Set(LISTS.map(optionsOf))].map((options) => {
    const names = LISTS.filter((list) => optionsOf(list) === options).map(({ name }) => name);
    return `${names.join(", ")}: ${options}`;
  });
}

function readList(args: Arguments): RecordList {
  const [typed] = args.words;
  const names = LISTS.map(({ name }) => name);
  const allowed = `one of ${names.join(", ")}`;
  if (typed === undefined) throw new UserError(wrongValue("Kind", typed, allowed));
  const list = findList(typed);
  const kinds = LISTS.flatMap(({ kind = [] }) => kind);
  if (list === undefined)
    throw unknownName("Kind", typed, similarNames(typed, [...names, ...kinds]), allowed);
  allowOnly(`list ${list.name}`, args, [...filtersOf(list.kind), "locale", "json"], 1);
  return list;
}

function recordsOf({ list }: RecordList, filter: Filter): readonly AnyRecord[] {
  try {
    return list(filter);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The package speaks of the field of the filter, the user of the option that is named after it.
    throw new UserError(
      error.message.replace(/^Filter field "(\w+)"/u, (_, field) => `--${optionOf(field)}`),
    );
  }
}

/** Says that nothing matches and, if the options allow it, whether records of other kinds do. */
function noneMatch({ name }: RecordList, filter: Filter, { options }: Arguments): string {
  const comparable = [...options.keys()].every(
    (option) => option === "locale" || filtersOf(undefined).includes(option),
  );
  const others = comparable ? EVERY_KIND.list(filter).length : 0;
  const none = `No ${name === EVERY_KIND.name ? "records" : name} match`;
  return others === 0 ? `${none}.` : `${none}; list all finds ${ENGLISH.words.records(others)}.`;
}

/** Writes the records, each with its kind if they are of several. */
function writeList({ kind }: RecordList, records: readonly AnyRecord[], io: Io, language: Language): string {
  const page = pageOf(io, language);
  const rows = records.map((record) => {
    const cells = cellsOf(page, record);
    return { id: record.id, cells: kind === undefined ? [kindOf(record.kind, language), ...cells] : cells };
  });
  return writeRows(io, page, rows, language.words.records(records.length));
}
