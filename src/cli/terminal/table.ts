import { breakOf, type Column, GAP, hangOf, layOut, type ShownColumn } from "./layout.js";
import type { Page } from "./page.js";
import type { Style } from "./paint.js";
import { wrap } from "./wrap.js";

/** A cell of a table: its text, or its text and its look. */
export type Cell = string | { readonly text: string; readonly style: Style | undefined };

/**
 * Lays out rows as a table in which every column starts at the same place of each line.
 *
 * Where the page has no room for some of the columns, a last line says so.
 */
export function table(
  page: Page,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  indent = 2,
): readonly string[] {
  const titles = columns.map(({ title = "" }): Cell => ({ text: title, style: "faint" }));
  const all = titles.some((title) => textOf(title) !== "") ? [titles, ...rows] : rows;
  const cells = columns.map((_column, at) => all.map((row) => textOf(row[at])));
  const shown = layOut(columns, cells, page.width - indent);
  const lines = all
    .flatMap((row) => linesOf(row, shown))
    .map((cells) => {
      const line = cells.map((cell, position) => writeCell(page, cell, shown[position])).join(GAP);
      // Text at the end of a line needs no padding, and a copied line should not end in blanks.
      return `${" ".repeat(indent)}${line}`.trimEnd();
    });
  const leftOut = columns.filter((column) => !shown.some((each) => each.column === column));
  if (leftOut.length === 0) return lines;
  const titlesLeftOut = leftOut.map(({ title }) => title).join(", ");
  return [
    ...lines,
    "",
    `${" ".repeat(indent)}${page.paint("faint", `Left out for width: ${titlesLeftOut}`)}`,
  ];
}

/** Breaks a row into lines; those below the first hold the rest of the cells that were broken. */
function linesOf(row: readonly Cell[], shown: readonly ShownColumn[]): readonly (readonly Cell[])[] {
  const broken = shown.map(({ column, at, width }) => {
    const cell = row[at] ?? "";
    const lines = wrap(textOf(cell), width, hangOf(column), breakOf(column));
    return lines.map((text): Cell => restyled(cell, text));
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

/** Gives the text of a cell, whatever it looks like. */
export function textOf(cell: Cell | undefined): string {
  return typeof cell === "object" ? cell.text : (cell ?? "");
}

function restyled(cell: Cell, text: string): Cell {
  return typeof cell === "string" ? text : { text, style: cell.style };
}
