import { CITATION_FORMATS, cite } from "kz-tr-council";
import { type Command, done } from "./command.js";
import { chooseOne } from "./list/choose.js";
import { recordOf } from "./show/find.js";

/** The command `cite`: a source, or the source of a record, as scholars write it. */
export const citeCommand: Command = {
  summary: "a citation of the article, of another source or of a record",
  usage: "cite [<id>] [--format <format>]",
  details: ["Without an id the article is cited; for a report the publication that made it."],
  options: ["format"],
  mostWords: 1,
  run: ({ words, values }) => {
    const format = chooseOne("format", values.get("format") ?? "apa", CITATION_FORMATS);
    return done(cite(recordOf(words[0] ?? "astana-times"), { format }));
  },
};
