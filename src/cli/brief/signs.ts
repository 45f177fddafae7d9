import { formatQuantity } from "kz-tr-council";
import { shortNameOf } from "../data/names.js";
import type { Page } from "../terminal/page.js";
import type { Style } from "../terminal/paint.js";
import type { Cell } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";
import type { BriefFigure, BriefReport } from "./figure-data.js";

/** Where text starts beside the column of signs: all of the brief keeps to that line. */
export const INDENT = 5;

/** The blanks before text that stands there. */
export const MARGIN = " ".repeat(INDENT);

/** The sign of each verdict on a figure: what stands before it and how it looks. */
const SIGNS = {
  disputed: { text: "!", style: "bad" },
  uncorroborated: { text: "?", style: "warn" },
  agreed: { text: "", style: undefined },
} as const satisfies Record<BriefFigure["corroboration"], { text: string; style: Style | undefined }>;

/** What the signs mean, in the order they are explained. */
const LEGEND = [
  ["uncorroborated", "no other outlet was found that gives it"],
  ["disputed", "another outlet gives another amount"],
] as const;

/** Gives the sign that warns of a figure that other outlets dispute or do not give; empty where there is nothing to warn of. */
export function signOf(figure: BriefFigure): Cell {
  return SIGNS[figure.corroboration];
}

/** Writes what the signs that some figures have mean, and what the disputed figures are disputed by. */
export function legend(page: Page, figures: readonly BriefFigure[], indent = 2): readonly string[] {
  const blanks = " ".repeat(indent);
  const given = LEGEND.filter(([verdict]) => figures.some(({ corroboration }) => corroboration === verdict));
  const disputed = figures.filter(({ corroboration }) => corroboration === "disputed");
  return [
    ...given.map(([verdict, meaning]) => {
      const { text, style } = SIGNS[verdict];
      return `${blanks}${page.paint(style, text)}  ${page.paint("faint", `${verdict}: ${meaning}`)}`;
    }),
    ...disputed.flatMap((figure) => {
      const margin = `${blanks}   `;
      const lines = wrap(`${figure.label}: ${disputeOf(figure)}`, page.width - margin.length, "  ");
      return lines.map((line) => margin + line);
    }),
  ];
}

/** Writes what a figure is disputed by. Example: `"20 documents in AnewZ (Erdoğan, for Türkiye)"`. */
export function disputeOf({ disputedBy }: BriefFigure): string {
  return disputedBy.map((report) => `${formatQuantity(report.quantity)} in ${outletOf(report)}`).join(", ");
}

/** Writes an outlet, whom it quotes and for which side. Example: `"AnewZ (Erdoğan, for Türkiye)"`. */
export function outletOf({ publisher, attributedTo }: BriefReport): string {
  return attributedTo === null
    ? publisher
    : `${publisher} (${shortNameOf(attributedTo.id)}, for ${attributedTo.country.label})`;
}
