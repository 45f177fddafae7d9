import { stringify } from "csv-stringify/sync";
import { textProblem, writeCell } from "./cell.js";
import type { Table } from "./tables.js";

/** Renders a table as CSV by RFC 4180, in UTF-8 without a mark; lines end as in all text files here. */
export function renderTable(table: Table): string {
  return stringify([table.columns.map(({ name }) => name), ...rowsOf(table)]);
}

/** Writes the cells of a table as texts. */
export function rowsOf({ rows }: Table): string[][] {
  return rows.map((row) => row.map(writeCell));
}

/** Lists the texts of a table that a spreadsheet would not show as they are. */
export function tableProblems({ name, columns, rows }: Table): string[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, index) => {
      const problem = typeof cell === "string" ? textProblem(cell) : undefined;
      if (problem === undefined) return [];
      const place = `data/csv/${name}.csv ${String(row[0])}, ${columns[index]?.name}`;
      return [`${place}: got ${JSON.stringify(cell)}, ${problem}; word it otherwise`];
    }),
  );
}
