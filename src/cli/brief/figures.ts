import { formatQuantity } from "kz-tr-council";
import { formatDate } from "../data/dates.js";
import { shortNameOf } from "../data/names.js";
import type { Column } from "../terminal/layout.js";
import { type Page, section } from "../terminal/page.js";
import { table } from "../terminal/table.js";
import type { BriefFigure } from "./figure-data.js";
import { legend, signOf } from "./signs.js";

const COLUMNS: readonly Column[] = [
  { title: "" },
  { title: "Figure", flexible: "hanging" },
  { title: "Value" },
  { title: "Status" },
  { title: "Period", optional: true },
  { title: "By" },
  { title: "¶", align: "right" },
];

/** What stands where the article says nothing. */
const NOTHING = "–";

/** Writes the figures as a table, with the signs that warn of some. */
export function figureSection(page: Page, figures: readonly BriefFigure[]): string {
  const rows = figures.map((figure) => [
    signOf(figure),
    figure.label,
    { text: formatQuantity(figure.quantity), style: "strong" as const },
    { text: figure.status, style: figure.status === "actual" ? undefined : ("warn" as const) },
    periodOf(figure),
    figure.attributedTo ? shortNameOf(figure.attributedTo.id) : NOTHING,
    figure.passages.join(", "),
  ]);
  return section(page, `Figures (${figures.length})`, [
    ...table(page, COLUMNS, rows),
    "",
    `  ¶  ${page.paint("faint", "the passage of the article that says so")}`,
    `  ${NOTHING}  ${page.paint("faint", "the article does not say")}`,
    ...legend(page, figures),
  ]);
}

function periodOf({ period, asOf }: BriefFigure): string {
  if (period !== null) return formatDate(period, "short");
  return asOf === null ? NOTHING : formatDate(asOf, "short");
}
