import { formatVerification, type Verification, verify } from "kz-tr-council/verify";
import { type Command, toJson } from "../command.js";
import { escapeUnprintable, UserError } from "../errors.js";
import { type Paint, painter, type Style } from "../terminal/paint.js";
import { readText } from "./read-text.js";

/** The command `verify`: every piece of evidence against the text of the article. */
export const verifyCommand: Command = {
  summary: "check every piece of evidence against the article's text",
  usage: "verify <file | -> [--html] [--json]",
  details: [
    "The file holds the article as copied from its page, or the page's HTML; - reads standard input.",
    "Nothing leaves the machine. Exit codes: 0 all verified, 1 something is not, 2 could not run.",
  ],
  options: ["html", "json"],
  mostWords: 1,
  run: async ({ words, flags }, io) => {
    const [path] = words;
    if (path === undefined)
      throw new UserError("verify needs a file with the article's text, or - for standard input");
    const text = await readText(path, io.stdin);
    const verification = await verify(text, { format: flags.has("html") ? "html" : "auto" });
    return {
      text: flags.has("json")
        ? toJson(verificationData(verification))
        : verificationPage(painter(io.colour), verification),
      exitCode: verification.verified ? 0 : 1,
    };
  },
};

/** Writes a verification for people. What it repeats of the text comes from outside, so nothing in it reaches the terminal raw. */
function verificationPage(paint: Paint, verification: Verification): string {
  const [totals = "", ...verdicts] = escapeUnprintable(formatVerification(verification), "\n").split("\n");
  return [
    paint(verification.verified ? "good" : "bad", totals),
    ...verdicts.map((line) =>
      line.replace(/^(altered|contradicted|missing)/u, (status) => paint(STYLES[status] ?? "bad", status)),
    ),
  ].join("\n");
}

const STYLES: Readonly<Record<string, Style>> = { altered: "warn", contradicted: "bad", missing: "faint" };

/** Gives a verification for programs: records by their ids, and null where the text says nothing. */
function verificationData({ verified, counts, verdicts }: Verification) {
  return {
    verified,
    counts,
    verdicts: verdicts.map(({ record, evidence, status, foundWords, foundQuantity }) => ({
      record: record.id,
      passage: evidence.passage,
      words: evidence.words,
      quantity: record.quantity ?? null,
      status,
      foundWords: foundWords ?? null,
      foundQuantity: foundQuantity ?? null,
    })),
  };
}
