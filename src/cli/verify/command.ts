import { type TextFormat, verify } from "kz-tr-council/verify";
import type { Args } from "../args.js";
import { type Command, toJson } from "../command.js";
import { UserError } from "../errors.js";
import { pageOf } from "../terminal/page.js";
import { verificationPage } from "./page.js";
import { readText } from "./read-text.js";

/** The command `verify`: every piece of evidence against the text of the article. */
export const verifyCommand: Command = {
  summary: "check every piece of evidence against the article's text",
  usage: "verify <file | -> [--html | --text] [--json]",
  details: [
    "The file holds the article as copied from its page, or the page's HTML; - reads standard input.",
    "Nothing leaves the machine. Exit codes: 0 all verified, 1 something is not, 2 could not run.",
    "",
    "--json prints what verify of kz-tr-council/verify gives.",
  ],
  options: ["html", "text", "json"],
  ownFlags: { text: "take the text as plain text, even if it looks like HTML" },
  mostWords: 1,
  run: async ({ words, flags }, io) => {
    const [path] = words;
    if (path === undefined)
      throw new UserError("verify needs a file with the article's text, or - for standard input");
    const format = formatOf(flags);
    const text = await readText(path, io.stdin);
    const verification = await verify(text, { format });
    return {
      text: flags.has("json") ? toJson(verification) : verificationPage(pageOf(io), verification),
      exitCode: verification.verified ? 0 : 1,
    };
  },
};

function formatOf(flags: Args["flags"]): TextFormat {
  if (flags.has("html") && flags.has("text")) throw new UserError("verify takes --html or --text, not both");
  return flags.has("html") ? "html" : flags.has("text") ? "text" : "auto";
}
