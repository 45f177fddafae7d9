import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** A file of the folder of CSV tables. */
export function readCsvFile(name: string): Buffer {
  return readFileSync(new URL(`../../../data/csv/${name}`, import.meta.url));
}

/** A field of a table, as the descriptor gives it. */
interface TableField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

/** A table, as the descriptor gives it. */
export interface TableResource {
  readonly name: string;
  readonly path: string;
  readonly dialect: { readonly delimiter: string; readonly lineTerminator: string };
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly TableField[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

/** What the tables hold and how they hang together. */
export interface Descriptor {
  readonly version: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly sources: readonly { readonly path: string }[];
  readonly resources: readonly TableResource[];
}

/** The descriptor of the tables. */
export const descriptor: Descriptor = JSON.parse(readCsvFile("datapackage.json").toString("utf8"));

/** A row of a table as its columns' types give it; what the source does not say is left out. */
export type Row = Readonly<Record<string, string | number | boolean>>;

const tables = new Map<string, readonly Row[]>();

/** Reads a table by the types that the descriptor gives; once. */
export function readTable(name: string): readonly Row[] {
  const rows = tables.get(name) ?? parseTable(name);
  tables.set(name, rows);
  return rows;
}

function parseTable(name: string): Row[] {
  const resource = descriptor.resources.find((candidate) => candidate.name === name);
  if (resource === undefined) throw new Error(`There is no table ${name}.`);
  const types = new Map(resource.schema.fields.map(({ name, type }) => [name, type]));
  const rows: Record<string, string>[] = parse(readCsvFile(resource.path), { columns: true });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, cell]) => cell !== "")
        .map(([column, cell]) => [column, readCell(cell, types.get(column))]),
    ),
  );
}

function readCell(cell: string, type: string | undefined): string | number | boolean {
  if (type === "number" || type === "integer") return Number(cell);
  if (type === "boolean") return cell === "true";
  return cell;
}
