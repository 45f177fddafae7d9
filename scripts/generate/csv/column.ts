import type { VocabularyName } from "../../../src/model/terms.js";
import type { Facts } from "../facts.js";
import type { Cell } from "./cell.js";

/** What a column holds, in the words of Table Schema. */
export interface ColumnSchema {
  readonly type: "string" | "number" | "integer" | "boolean" | "date" | "year";
  readonly description: string;
  /** Whether every row has it. */
  readonly required?: true;
  /** The vocabulary whose terms it holds. */
  readonly vocabulary?: VocabularyName;
  /** The table to whose records it refers. */
  readonly references?: string;
}

/** A column of a table whose rows are made from values of one type. */
export interface Column<Row> {
  /** Its name in the file; never changed, and new columns come last. */
  readonly name: string;
  /** What it holds: said here, or as the field of the record that the path leads to. */
  readonly schema: ColumnSchema | { readonly path: string };
  /** Gives the cell of a row. */
  readonly cell: (row: Row, facts: Facts) => Cell;
}

/** A column that holds a field of a record as it is. Example: `field("m49.country", "m49_country")`. */
export function field(path: string, name = snakeCase(path)): Column<object> {
  return { name, schema: { path }, cell: (record) => valueAt(record, path) };
}

/** A column that is computed. */
export function computed<Row>(
  name: string,
  schema: ColumnSchema,
  cell: (row: Row, facts: Facts) => Cell,
): Column<Row> {
  return { name, schema, cell };
}

/** Writes a field's name as a column's. Example: `"as_of"` for `"asOf"`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

function valueAt(record: object, path: string): Cell {
  const value = path.split(".").reduce<unknown>((holder, key) => Object(holder)[key], record);
  if (
    value === undefined ||
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  )
    return value;
  throw new TypeError(`Column ${path}: got ${JSON.stringify(value)}; give a field that holds one value.`);
}
