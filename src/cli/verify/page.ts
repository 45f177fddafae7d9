import { formatVerification, type Verification } from "kz-tr-council/verify";
import { escapeUnprintable } from "../errors.js";
import type { Page } from "../terminal/page.js";
import type { Style } from "../terminal/paint.js";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";

/** The most altered and missing pieces that are printed each: of more, how many there are in which passage tells more. */
const MOST_PIECES = 20;

const HINT =
  "No passage of the article was found unchanged: is this its text, with a line or blank line between paragraphs?";

const STYLES: Readonly<Record<string, Style>> = { altered: "warn", contradicted: "bad", missing: "faint" };

/** Writes a verification for people. */
export function verificationPage(page: Page, verification: Verification): string {
  const { verified, counts, verdicts } = verification;
  const many = counts.altered + counts.missing > MOST_PIECES;
  const printed = many
    ? verdicts.filter(({ status }) => status !== "altered" && status !== "missing")
    : verdicts;
  const text = formatVerification({ ...verification, verdicts: printed });
  // What it repeats of the text comes from outside, so nothing in it reaches the terminal raw.
  const [totals = "", ...pieces] = escapeUnprintable(text, "\n").split("\n");
  return [
    page.paint(verified ? "good" : "bad", totals),
    ...pieces.map((line) =>
      line.replace(/^(altered|contradicted|missing)/u, (status) =>
        page.paint(STYLES[status] ?? "bad", status),
      ),
    ),
    ...(many ? ["", ...passageCounts(page, verdicts)] : []),
    ...(counts.verified === 0 ? ["", ...wrap(HINT, page.width)] : []),
  ].join("\n");
}

/** Counts the altered and the missing pieces of each passage that has any. */
function passageCounts(page: Page, verdicts: Verification["verdicts"]): readonly string[] {
  const passages = [...new Set(verdicts.map(({ evidence }) => evidence.passage))].sort((a, b) => a - b);
  const rows = passages.map((passage) => {
    const count = (wanted: string) =>
      verdicts.filter(({ status, evidence }) => status === wanted && evidence.passage === passage).length;
    return [passage, count("altered"), count("missing")] as const;
  });
  const columns = ["Passage", "Altered", "Missing"].map((title) => ({ title, align: "right" }) as const);
  return table(
    page,
    columns,
    rows.filter(([, altered, missing]) => altered + missing > 0).map((row) => row.map(String)),
    0,
  );
}
