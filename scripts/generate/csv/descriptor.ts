import { createHash } from "node:crypto";
import type { DataSet } from "../../../src/model/kinds.js";
import { manifest } from "../manifest.js";
import { notice } from "../notice.js";
import { type RecordSchemas, tableSchema } from "./table-schema.js";
import type { Table } from "./tables.js";

/** A rendered table. */
export interface RenderedTable {
  readonly table: Table;
  readonly text: string;
}

/** Renders `data/csv/datapackage.json`: what the tables hold and how they hang together, in Data Package version 2. */
export function renderDescriptor(
  tables: readonly RenderedTable[],
  data: DataSet,
  recordSchemas: RecordSchemas,
): string {
  const { name, version, description, keywords } = manifest;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    $comment: notice("data/*.json"),
    name,
    title: "Fifth meeting of the Kazakhstan–Türkiye High-Level Strategic Cooperation Council",
    description,
    version,
    keywords,
    licenses: [
      {
        name: "CC0-1.0",
        title: "Creative Commons Zero v1.0 Universal",
        path: "https://creativecommons.org/publicdomain/zero/1.0/",
      },
    ],
    sources: data.sources.map(({ label, url }) => ({ title: label, path: url })),
    resources: tables.map(({ table, text }) => ({
      name: table.name,
      type: "table",
      path: `${table.name}.csv`,
      description: table.description,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      // Some readers guess the delimiter, and guess wrong if texts contain semicolons; lines end in "\r\n" by default.
      dialect: { delimiter: ",", lineTerminator: "\n" },
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
      schema: tableSchema(table, recordSchemas),
    })),
  };
  return `${JSON.stringify(descriptor)}\n`;
}
