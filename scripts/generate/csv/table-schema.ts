import type { RecordKind } from "../../../src/generated/ids.js";
import { KINDS } from "../../../src/model/kinds.js";
import { referenceFields } from "../../../src/model/references.js";
import { allTerms } from "../../../src/model/terms.js";
import type { JsonSchema } from "../simplify-schema.js";
import type { ColumnSchema } from "./column.js";
import type { Table } from "./tables.js";

/** A field in the sense of Table Schema. */
interface TableField {
  readonly name: string;
  readonly type: ColumnSchema["type"];
  readonly format?: "uri";
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

/** A key that refers to the column `id` of a table. */
interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: "id" };
}

/** The Table Schema of a table. */
export interface TableSchema {
  readonly fields: readonly TableField[];
  readonly missingValues: readonly [""];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** Gives the JSON Schema of the records of a kind. */
export type RecordSchemas = (kind: RecordKind) => JsonSchema;

/** What a column holds, with the words that it is limited to. */
interface Described extends ColumnSchema {
  readonly terms?: readonly string[] | undefined;
}

/** Describes the columns of a table: types and texts come from the schemas of the records, keys from their references. */
export function tableSchema(table: Table, recordSchemas: RecordSchemas): TableSchema {
  const record = table.kind && recordSchemas(table.kind);
  const columns = table.columns.map(({ name, schema }) => ({
    name,
    schema: "path" in schema ? readField(schema.path, table.kind, record) : withTerms(schema),
  }));
  const foreignKeys = columns.flatMap(({ name, schema: { references } }): ForeignKey[] =>
    references === undefined ? [] : [{ fields: name, reference: { resource: references, fields: "id" } }],
  );
  return {
    fields: columns.map(({ name, schema }) => tableField(name, schema)),
    missingValues: [""],
    primaryKey: table.key,
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function tableField(name: string, { type, description, required, terms }: Described): TableField {
  return {
    name,
    type,
    ...((name === "url" || name === "link") && { format: "uri" }),
    description,
    ...((required || terms) && {
      constraints: { ...(required && { required }), ...(terms && { enum: terms }) },
    }),
  };
}

function withTerms(schema: ColumnSchema): Described {
  const { vocabulary } = schema;
  return { ...schema, terms: vocabulary && Object.keys(allTerms()[vocabulary]) };
}

/** Reads what a column holds off the field of the record. */
function readField(path: string, kind: RecordKind | undefined, record: JsonSchema | undefined): Described {
  let schema = record;
  let required = true;
  for (const key of path.split(".")) {
    required &&= schema?.required?.includes(key) ?? false;
    schema = schema?.properties?.[key];
  }
  if (schema?.description === undefined)
    throw new Error(`The schema of a ${kind} describes no field ${path}.`);
  const references = path === "id" ? "records" : tableOf(kind, path);
  const { description } = schema;
  if (references !== undefined)
    return { type: "string", description, references, ...(required && { required }) };
  const terms = schema.enum as readonly string[] | undefined;
  return { type: typeOf(path, schema), description, terms, ...(required && { required }) };
}

/** The table that a field refers to: that of the one kind, or that of all records where there are several. */
function tableOf(kind: RecordKind | undefined, path: string): string | undefined {
  const kinds = kind && referenceFields(kind)[path];
  if (kinds === undefined) return undefined;
  const [to, ...others] = Object.keys(kinds) as RecordKind[];
  return to === undefined || others.length > 0 ? "records" : KINDS[to].collection;
}

function typeOf(path: string, schema: JsonSchema): ColumnSchema["type"] {
  if (path === "period") return "year";
  if (schema.format === "date") return "date";
  if (schema.type === "number" || schema.type === "integer" || schema.type === "boolean") return schema.type;
  return "string";
}
