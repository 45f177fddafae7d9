import type { DataSet } from "../../../src/model/kinds.js";
import { renderDescriptor } from "./descriptor.js";
import { renderTable, tableProblems } from "./render-table.js";
import type { RecordSchemas } from "./table-schema.js";
import { tablesOf } from "./tables.js";

/** The folder of the tables and their descriptor. */
export const CSV_FOLDER = "data/csv";

/** Renders every table and the descriptor, by path. */
export function renderCsv(data: DataSet, recordSchemas: RecordSchemas): [path: string, text: string][] {
  const rendered = tablesOf(data).map((table) => ({ table, text: renderTable(table) }));
  return [
    ...rendered.map(({ table, text }): [string, string] => [`${CSV_FOLDER}/${table.name}.csv`, text]),
    [`${CSV_FOLDER}/datapackage.json`, renderDescriptor(rendered, data, recordSchemas)],
  ];
}

/** Lists the texts of a data set that a spreadsheet would not show as they are. */
export function csvProblems(data: DataSet): string[] {
  return tablesOf(data).flatMap(tableProblems);
}
