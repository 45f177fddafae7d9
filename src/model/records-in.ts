/** Gives the records of a table, in the order of the data. */
export function recordsIn<Table extends object>(table: Table): Table[keyof Table][] {
  return Object.values(table);
}
