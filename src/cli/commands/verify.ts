import { TEXT_FORMATS, verify } from "kz-tr-council/verify";
import { wrongValue } from "../../text/errors.js";
import { readChoice } from "../arguments.js";
import { type Command, toJson } from "../command.js";
import { UserError } from "../errors.js";
import { pageOf } from "../terminal/page.js";
import { verificationPage } from "../verify/page.js";
import { readText } from "../verify/read-text.js";

/** The command `verify`: every piece of evidence against the text of the article. */
export const verifyCommand: Command = {
  summary: "check every piece of evidence against the article's text",
  usage: "verify <file | -> [--input auto|text|html] [--json]",
  details: [
    "The file holds the article as copied from its page, or the page's HTML; - reads standard input. Nothing leaves the machine.",
    "Exit codes: 0 all verified, 1 something is not, 2 could not run.",
  ],
  options: ["input", "json"],
  mostWords: 1,
  run: async (args, io) => {
    const [path] = args.words;
    if (path === undefined) {
      throw new UserError(
        wrongValue("File", undefined, "a file with the article's text, or - for standard input"),
      );
    }
    const format = readChoice(args, "input", TEXT_FORMATS);
    const verification = await verify(await readText(path, io.stdin), { format });
    return {
      text: args.options.has("json") ? toJson(verification) : verificationPage(pageOf(io), verification),
      exitCode: verification.verified ? 0 : 1,
    };
  },
};
