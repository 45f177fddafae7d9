import type { DataSet } from "../../src/model/kinds.js";
import { changesSchema } from "../release/changes-file.js";
import { CSV_FOLDER, renderCsv } from "./csv/render-csv.js";
import { renderJsonLd } from "./json-ld/render-json-ld.js";
import { type LocaleFile, localeSchema } from "./locales/read.js";
import { renderLocale } from "./locales/render.js";
import type { ModelDocs } from "./model-docs.js";
import { ALL_KINDS } from "./read-data.js";
import { type Redirects, redirectsSchema, renderRedirects } from "./redirects.js";
import { renderCitations } from "./render-citations.js";
import { renderGuards } from "./render-guards.js";
import { renderIds, renderIdTypes, renderRecordTypes } from "./render-ids.js";
import { recordJsonSchema, renderFileSchema, renderJsonSchema } from "./render-json-schema.js";
import { renderIndex, renderRecords } from "./render-records.js";
import { renderTablesFile } from "./render-tables.js";
import { vocabulariesSchema } from "./vocabularies/read.js";

/** The text of every generated file by its path from the root of the package. */
export type RenderedFiles = ReadonlyMap<string, string>;

/** The folders in which every file is generated. */
export const GENERATED_FOLDERS = [
  "src/generated",
  "src/generated/records",
  "src/generated/locales",
  "data/schema",
  CSV_FOLDER,
] as const;

/** Renders every generated file in memory, but for the vocabularies, which are there already. */
export function renderAll(
  data: DataSet,
  redirects: Redirects,
  locales: ReadonlyMap<string, LocaleFile>,
  docs: ModelDocs,
): RenderedFiles {
  return new Map([
    ["src/generated/ids.ts", renderIds(data)],
    ["src/generated/id-types.ts", renderIdTypes()],
    ["src/generated/record-types.ts", renderRecordTypes()],
    ["src/generated/guards.ts", renderGuards(data)],
    ["src/generated/redirects.ts", renderRedirects(redirects)],
    ["src/generated/tables.ts", renderTablesFile(data, redirects)],
    ["src/generated/records/index.ts", renderIndex(data, redirects)],
    ...ALL_KINDS.flatMap(([kind, { collection }]): [string, string][] => [
      [`src/generated/records/${collection}.ts`, renderRecords(kind, data, redirects)],
      [`data/schema/${collection}.json`, renderJsonSchema(kind, data, docs)],
    ]),
    ["data/schema/vocabularies.json", renderFileSchema("vocabularies", vocabulariesSchema)],
    ["data/schema/changes.json", renderFileSchema("changes", changesSchema)],
    ["data/schema/locales.json", renderFileSchema("locales", localeSchema)],
    ...[...locales].map(([language, locale]): [string, string] => [
      `src/generated/locales/${language}.ts`,
      renderLocale(locale),
    ]),
    ["data/schema/redirects.json", renderFileSchema("redirects", redirectsSchema)],
    ["src/generated/citations.ts", renderCitations(data)],
    ["data/kz-tr-council.jsonld", renderJsonLd(data)],
    ...renderCsv(data, (kind) => recordJsonSchema(kind, data, docs)),
  ]);
}
