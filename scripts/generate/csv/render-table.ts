import { stringify } from "csv-stringify/sync";
import { textProblem, writeCell } from "./cell.js";
import type { Table } from "./tables.js";

/**
 * Renders a table as CSV by RFC 4180, in UTF-8 without a mark; lines end as in all text files here.
 *
 * @throws RangeError for a text that a spreadsheet would not show as it is.
 */
export function renderTable(table: Table): string {
  return stringify([table.columns.map(({ name }) => name), ...rowsOf(table)]);
}

/** Writes the cells of a table as texts. */
export function rowsOf({ name, columns, rows }: Table): string[][] {
  return rows.map((row) =>
    row.map((cell, index) => {
      const problem = typeof cell === "string" ? textProblem(cell) : undefined;
      if (problem === undefined) return writeCell(cell);
      const place = `data/csv/${name}.csv ${String(row[0])}, ${columns[index]?.name}`;
      throw new RangeError(`${place}: got ${JSON.stringify(cell)}, ${problem}; word it otherwise.`);
    }),
  );
}
