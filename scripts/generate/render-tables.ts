import type { AnyRecord, DataSet } from "../../src/model/kinds.js";
import { constantName } from "./constant-names.js";
import { type MovedId, movedIds } from "./moved-ids.js";
import { header } from "./notice.js";
import { ALL_KINDS } from "./read-data.js";
import type { Redirects } from "./redirects.js";
import { renderDocLine } from "./render-doc-line.js";
import { renderType } from "./render-records.js";

type Kind = (typeof ALL_KINDS)[number][1] & { readonly moved: readonly MovedId[] };

/** Renders `src/generated/tables.ts`: the records of every kind by id, each in its exact type. */
export function renderTablesFile(data: DataSet, redirects: Redirects): string {
  const kinds = ALL_KINDS.map(([kind, names]) => ({ ...names, moved: movedIds(kind, data, redirects) }));
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

function renderTable({ collection, type, one, moved }: Kind, data: DataSet): string {
  const records: readonly AnyRecord[] = data[collection];
  const types = records.map(
    (record) =>
      `\n  ${renderDocLine(record, data)}\n  readonly ${JSON.stringify(record.id)}: ${renderType(record)};`,
  );
  const members = records.map(({ id }) => `\n  ${JSON.stringify(id)}: ${constantName(id)},`);
  // No interface: `Object.values` would give `any` for one.
  return `/** The type of {@link ${collection}}: the exact record by each id. */
export type ${type}Table = {${types.join("")}${types.length === 0 ? "" : "\n"}};
${renderMovedType(type, collection, moved)}
/** Every record that is ${one}, by id. */
export const ${collection}: ${tableType(type, moved)} = /* @__PURE__ */ Object.freeze(${withMoved(
    `{${members.join("")}${members.length === 0 ? "" : "\n"}}`,
    type,
    moved,
  )});
`;
}

function renderMovedType(type: string, collection: string, moved: readonly MovedId[]): string {
  if (moved.length === 0) return "";
  const members = moved.map(
    ({ from, record, doc }) => `\n  ${doc}\n  readonly ${JSON.stringify(from)}: ${renderType(record)};`,
  );
  return `
/** The records of {@link ${collection}} whose ids have moved, by the id that they had before. */
export type Moved${type}Table = {${members.join("")}\n};
`;
}

function tableType(type: string, moved: readonly MovedId[]): string {
  return moved.length === 0 ? `${type}Table` : `${type}Table & Moved${type}Table`;
}

/** Old names find their record, but no loop over the table meets them. */
function withMoved(members: string, type: string, moved: readonly MovedId[]): string {
  if (moved.length === 0) return members;
  const old = moved.map(
    ({ from, record }) => `\n  ${JSON.stringify(from)}: { value: ${constantName(record.id)} },`,
  );
  return `/* @__PURE__ */ Object.defineProperties(${members}, {${old.join("")}\n}) as ${tableType(type, moved)}`;
}

function renderAllTables(kinds: readonly Kind[]): string {
  const types = kinds.map(
    ({ collection, type, one, moved }) =>
      `\n  /** Every record that is ${one}, by id. */\n  readonly ${collection}: ${tableType(type, moved)};`,
  );
  const members = kinds.map(({ collection }) => `\n  ${collection},`);
  const all = kinds.map(({ type }) => `\n    ${type}Table`);
  const moved = kinds.filter((kind) => kind.moved.length > 0).map(({ type }) => `\n    Moved${type}Table`);
  return `/** Every record of the package by its id, each in its exact type. */
export interface RecordsById
  extends${all.join(",")} {}

/** The records whose ids have moved, by the id that they had before. */
export interface MovedRecords${moved.length === 0 ? " " : `\n  extends${moved.join(",")} `}{}

/** Every table by the name of its collection. */
export type Tables = {${types.join("")}
};

/** Every table by the name of its collection, for code that goes through all records. */
export const tables: Tables = /* @__PURE__ */ Object.freeze({${members.join("")}
});
`;
}
