import { type Command, done, toJson } from "../command.js";
import { pageOf } from "../terminal/page.js";
import { briefData } from "./data.js";
import { briefPage } from "./page.js";

/** The command `brief`, which runs where none is named: the meeting on a page. */
export const briefCommand: Command = {
  summary: "the meeting in brief; this is also printed without a command",
  usage: "[brief] [--json]",
  details: [
    "Prints who met, when and where, every figure with its standing, totals, initiatives and sectors.",
    "",
    "--json prints { meeting, figures, trade, investment, agreements, honours, initiatives, sectors,",
    "source }. Each figure has its standing: corroboration, and disputedBy where outlets differ.",
  ],
  options: ["json"],
  mostWords: 0,
  run: ({ flags }, io) => done(flags.has("json") ? toJson(briefData()) : briefPage(pageOf(io), briefData())),
};
