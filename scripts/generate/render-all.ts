import type { DataSet } from "../../src/model/data-set.js";
import { COLLECTION_NAMES } from "./collections.js";
import type { ModelDocs } from "./model-docs.js";
import { renderCitations } from "./render-citations.js";
import { renderCoverage } from "./render-coverage.js";
import { renderIds } from "./render-ids.js";
import { renderJsonSchema } from "./render-json-schema.js";
import { renderIndex, renderRecords } from "./render-records.js";
import { renderTablesFile } from "./render-tables.js";

/** The text of every generated file by its path from the root of the package. */
export type RenderedFiles = ReadonlyMap<string, string>;

/** The folders in which every file is generated. */
export const GENERATED_FOLDERS = ["src/generated", "src/generated/records", "data/schema"] as const;

/** Renders every generated file in memory. */
export function renderAll(data: DataSet, docs: ModelDocs): RenderedFiles {
  return new Map([
    ["src/generated/ids.ts", renderIds(data)],
    ...COLLECTION_NAMES.map(
      (name) => [`src/generated/records/${name}.ts`, renderRecords(name, data)] as const,
    ),
    ["docs/coverage.md", renderCoverage(data)],
    ["src/generated/citations.ts", renderCitations(data)],
    ["src/generated/records/index.ts", renderIndex(data)],
    ["src/generated/tables.ts", renderTablesFile(data)],
    ...COLLECTION_NAMES.map(
      (name) => [`data/schema/${name}.json`, renderJsonSchema(name, data, docs)] as const,
    ),
  ]);
}
