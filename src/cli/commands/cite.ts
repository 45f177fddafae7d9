import { CITATION_FORMATS, cite, getRecord } from "kz-tr-council";
import { readChoice } from "../arguments.js";
import type { Command } from "../command.js";
import { readRecord } from "../read-name.js";

/** The command `cite`: a source, or the source of a record, as scholars write it. */
export const citeCommand: Command = {
  summary: "a citation of the article, of another source or of a record",
  usage: "cite [<id or name>] [--format <format>]",
  details: [
    `The formats are ${CITATION_FORMATS.join(", ")}.`,
    "Without an id the article is cited; for a report, the publication that made it.",
  ],
  options: ["format"],
  mostWords: Number.POSITIVE_INFINITY,
  run: (args, io) => {
    const typed = args.words.join(" ");
    const record = typed === "" ? getRecord("astana-times") : readRecord("Record", typed, io);
    return { text: cite(record, { format: readChoice(args, "format", CITATION_FORMATS) }) };
  },
};
