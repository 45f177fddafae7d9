import { createSearch, type RecordKind, type SearchHit, search } from "kz-tr-council";
import { wrongValue } from "../../text/errors.js";
import type { Arguments } from "../arguments.js";
import { type Command, type Io, note, toJson } from "../command.js";
import { similarNames, UserError, unknownName } from "../errors.js";
import { cellsOf } from "../format/cells.js";
import { writeRows } from "../format/rows.js";
import { kindOf } from "../format/values.js";
import { type Language, readLanguage } from "../languages/read.js";
import { findList, LISTS } from "../lists.js";
import { pageOf } from "../terminal/page.js";

/** How many hits people see unless they ask for another number. */
const USUAL_LIMIT = 10;

/** The command `search`: the records that a question or a few words find. */
export const searchCommand: Command = {
  summary: "the records that words, a name or a value find, the best first",
  usage: "search <words> [options]",
  details: [
    'A question works too: search who said 15 billion. Quote what the shell would read: search "$15 billion".',
    `A terminal shows the ${USUAL_LIMIT} best; a file or a pipe gets all of them, one per line, with tabs between the values.`,
  ],
  options: ["kind", "limit", "locale", "json"],
  mostWords: Number.POSITIVE_INFINITY,
  run: async (args, io) => {
    const text = args.words.join(" ");
    if (text === "") throw new UserError(wrongValue("Words", undefined, "what to look for"));
    const limit = readLimit(args);
    const language = await readLanguage(args);
    const { locale } = language;
    const find = locale === undefined ? search : createSearch({ locale });
    const hits = find(text, { kinds: readKinds(args) });
    if (args.options.has("json")) return { text: toJson(hits.slice(0, limit)) };
    if (hits.length > 0) return { text: writeHits(hits, limit, io, language) };
    note(io, language.words.noRecords);
    return { text: "" };
  },
};

function readKinds({ options }: Arguments): readonly RecordKind[] | undefined {
  const typed = options.get("kind")?.flatMap((value) => value.split(","));
  return typed?.map((each) => {
    const kind = findList(each.trim())?.kind;
    if (kind !== undefined) return kind;
    const kinds = LISTS.flatMap((list) => list.kind ?? []);
    throw unknownName("--kind", each, similarNames(each, kinds), `one of ${kinds.join(", ")}`);
  });
}

function readLimit({ options }: Arguments): number | undefined {
  const [typed] = options.get("limit") ?? [];
  if (typed === undefined) return undefined;
  if (/^[1-9]\d{0,3}$/u.test(typed)) return Number(typed);
  throw new UserError(wrongValue("--limit", typed, "a number from 1 to 9999"));
}

function writeHits(
  hits: readonly SearchHit[],
  limit: number | undefined,
  io: Io,
  language: Language,
): string {
  const { words } = language;
  const page = pageOf(io, language);
  const shown = hits.slice(0, limit ?? (io.columns === undefined ? undefined : USUAL_LIMIT));
  const rows = shown.map(({ record, matched }) => {
    const asked = [...new Set(matched.map((match) => `“${match.asked}”`))].join(", ");
    return {
      id: record.id,
      cells: [kindOf(record.kind, language), ...cellsOf(page, record), `${words.foundBy}${asked}`],
    };
  });
  const count = words.records(hits.length);
  const closing = shown.length < hits.length ? words.someOf(shown.length, count) : count;
  return writeRows(io, page, rows, closing);
}
