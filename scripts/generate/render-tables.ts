import type { AnyRecord, DataSet } from "../../src/model/kinds.js";
import { constantName } from "./constant-names.js";
import { header } from "./notice.js";
import { ALL_KINDS } from "./read-data.js";
import { renderDocLine } from "./render-doc-line.js";
import { renderType } from "./render-records.js";

type Kind = (typeof ALL_KINDS)[number][1];

/** Renders `src/generated/tables.ts`: the records of every kind by id, each in its exact type. */
export function renderTablesFile(data: DataSet): string {
  const kinds = ALL_KINDS.map(([, kind]) => kind);
  const filled = kinds.filter(({ collection }) => data[collection].length > 0);
  return [
    header("src/model/kinds.ts and data/*.json"),
    filled.map(({ type }) => `import type { ${type} } from "../model/${type.toLowerCase()}.js";\n`).join(""),
    filled.map((kind) => renderConstantImport(kind, data)).join(""),
    ...kinds.map((kind) => renderTable(kind, data)),
    renderAllTables(kinds),
  ].join("\n");
}

function renderConstantImport({ collection }: Kind, data: DataSet): string {
  const names = data[collection].map(({ id }) => `  ${constantName(id)},\n`).join("");
  return `import {\n${names}} from "./records/${collection}.js";\n`;
}

function renderTable({ collection, type, one }: Kind, data: DataSet): string {
  const records: readonly AnyRecord[] = data[collection];
  const types = records.map(
    (record) =>
      `\n  ${renderDocLine(record, data)}\n  readonly ${JSON.stringify(record.id)}: ${renderType(record)};`,
  );
  const members = records.map(({ id }) => `\n  ${JSON.stringify(id)}: ${constantName(id)},`);
  // No interface: `Object.values` would give `any` for one.
  return `/** The type of {@link ${collection}}: the exact record by each id. */
export type ${type}Table = {${types.join("")}${types.length === 0 ? "" : "\n"}};

/** Every record that is ${one}, by id. */
export const ${collection}: ${type}Table = /* @__PURE__ */ Object.freeze({${members.join("")}${members.length === 0 ? "" : "\n"}});
`;
}

function renderAllTables(kinds: readonly Kind[]): string {
  const types = kinds.map(
    ({ collection, type, one }) =>
      `\n  /** Every record that is ${one}, by id. */\n  readonly ${collection}: ${type}Table;`,
  );
  const members = kinds.map(({ collection }) => `\n  ${collection},`);
  const all = kinds.map(({ type }) => `\n    ${type}Table`);
  return `/** Every record of the package by its id, each in its exact type. */
export interface RecordsById
  extends${all.join(",")} {}

/** The records whose ids have moved, by the id that they had before. */
export interface MovedRecords {}

/** Every table by the name of its collection. */
export type Tables = {${types.join("")}
};

/** Every table by the name of its collection, for code that goes through all records. */
export const tables: Tables = /* @__PURE__ */ Object.freeze({${members.join("")}
});
`;
}
