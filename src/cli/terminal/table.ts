import { type Column, GAP, layOut, type ShownColumn } from "./layout.js";
import type { Page } from "./page.js";
import type { Style } from "./paint.js";
import { wrap } from "./wrap.js";

/** A cell of a table: its text, or its text and its look. */
export type Cell = string | { readonly text: string; readonly style: Style | undefined };

/** Lays out rows as a table in which every column starts at the same place of each line. */
export function table(
  page: Page,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  indent = 2,
): readonly string[] {
  const titles = columns.map(({ title = "" }): Cell => ({ text: title, style: "faint" }));
  const all = titles.some((title) => textOf(title) !== "") ? [titles, ...rows] : rows;
  const widths = columns.map((_column, at) => Math.max(0, ...all.map((row) => textOf(row[at]).length)));
  const shown = layOut(columns, widths, page.width - indent);
  return all
    .flatMap((row) => linesOf(row, shown))
    .map((cells) => {
      const line = cells.map((cell, position) => writeCell(page, cell, shown[position])).join(GAP);
      // Text at the end of a line needs no padding, and a copied line should not end in blanks.
      return `${" ".repeat(indent)}${line}`.trimEnd();
    });
}

/** Breaks a row into lines; those below the first hold the rest of the flexible cell alone. */
function linesOf(row: readonly Cell[], shown: readonly ShownColumn[]): readonly (readonly Cell[])[] {
  const broken = shown.map(({ column, at, width }) => {
    const cell = row[at] ?? "";
    if (!column.flexible) return [cell];
    const hang = column.flexible === "hanging" ? "  " : "";
    return wrap(textOf(cell), width, hang).map((text): Cell => restyled(cell, text));
  });
  const height = Math.max(...broken.map((lines) => lines.length));
  return Array.from({ length: height }, (_line, at) => broken.map((lines) => lines[at] ?? ""));
}

function writeCell(page: Page, cell: Cell, shown: ShownColumn | undefined): string {
  const text = textOf(cell);
  const space = " ".repeat(Math.max(0, (shown?.width ?? 0) - text.length));
  const style = typeof cell === "string" ? undefined : cell.style;
  const painted = style === undefined || text === "" ? text : page.paint(style, text);
  return shown?.column.align === "right" ? space + painted : painted + space;
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === "object" ? cell.text : (cell ?? "");
}

function restyled(cell: Cell, text: string): Cell {
  return typeof cell === "string" ? text : { text, style: cell.style };
}
