import type { Collection, DataSet } from "../../src/model/data-set.js";
import { constantName } from "../../src/schemas/checks/constant-name.js";
import { COLLECTION_NAMES, COLLECTIONS, header } from "./collections.js";

/** Renders `src/generated/tables.ts`: the records of every collection by id, each in its exact type. */
export function renderTablesFile(data: DataSet): string {
  const filled = COLLECTION_NAMES.filter((collection) => data[collection].length > 0);
  return [
    header("data/*.json"),
    [...COLLECTION_NAMES.map(renderTypeImport), renderIdImport()].join(""),
    filled.map((collection) => renderConstantImport(collection, data)).join(""),
    ...COLLECTION_NAMES.map((collection) => renderTable(collection, data)),
    renderAllTables(),
  ].join("\n");
}

function renderTypeImport(collection: Collection): string {
  const { type } = COLLECTIONS[collection];
  return `import type { ${type} } from "../model/${type.toLowerCase()}.js";\n`;
}

function renderIdImport(): string {
  const types = COLLECTION_NAMES.flatMap((collection) => {
    const { type, hasUnits } = COLLECTIONS[collection];
    return hasUnits ? [`${type}Id`, `${type}Units`] : [`${type}Id`];
  }).sort();
  return `import type {\n${types.map((type) => `  ${type},\n`).join("")}} from "./ids.js";\n`;
}

function renderConstantImport(collection: Collection, data: DataSet): string {
  const names = data[collection].map(({ id }) => `  ${constantName(id)},\n`).join("");
  return `import {\n${names}} from "./records/${collection}.js";\n`;
}

function renderTable(collection: Collection, data: DataSet): string {
  const { type, one, hasUnits } = COLLECTIONS[collection];
  const record = hasUnits ? `${type}<Id, ${type}Units[Id]>` : `${type}<Id>`;
  const members = data[collection]
    .map(({ id }) => `\n  ${JSON.stringify(id)}: ${constantName(id)},`)
    .join("");
  return `/** The type of {@link ${collection}}: the exact record by each id. */
export type ${type}Table = { readonly [Id in ${type}Id]: ${record} };

/** Every record that is ${one}, by id. */
export const ${collection}: ${type}Table = /* @__PURE__ */ Object.freeze({${members}${members === "" ? "" : "\n"}});
`;
}

function renderAllTables(): string {
  const types = COLLECTION_NAMES.map((collection) => {
    const { type, one } = COLLECTIONS[collection];
    return `\n  /** Every record that is ${one}, by id. */\n  readonly ${collection}: ${type}Table;`;
  });
  const members = COLLECTION_NAMES.map((collection) => `\n  ${collection},`);
  return `/** Every table by the name of its collection. */
export type Tables = {${types.join("")}
};

/** Every table by the name of its collection, for what goes through all records. */
export const tables: Tables = /* @__PURE__ */ Object.freeze({${members.join("")}
});
`;
}
