import { formatVerification, type Verification } from "kz-tr-council/verify";
import type { Page } from "../terminal/page.js";
import type { Style } from "../terminal/paint.js";
import { wrap } from "../terminal/wrap.js";

const STYLES: Readonly<Record<string, Style>> = { altered: "warn", contradicted: "bad", missing: "faint" };

/** What stands before the further lines of a list of records: they start below the first record's passage. */
const HANG = " ".repeat(14);

const STATUS = /^(altered|contradicted|missing)/u;

/** Writes a verification for people. */
export function verificationPage(page: Page, verification: Verification): string {
  const [totals = "", ...lines] = formatVerification(verification).split("\n");
  return [
    page.paint(verification.verified ? "good" : "bad", totals),
    ...lines
      // What is quoted stays in one line, so that it can be searched for.
      .flatMap((line) =>
        line.startsWith(" ") ? [line] : wrap(line, page.width, STATUS.test(line) ? HANG : ""),
      )
      .map((line) => line.replace(STATUS, (status) => page.paint(STYLES[status] ?? "bad", status))),
  ].join("\n");
}
