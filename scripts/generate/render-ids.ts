import type { Collection, DataSet } from "../../src/model/data-set.js";
import { COLLECTION_NAMES, COLLECTIONS, dataFile, header, unitOf } from "./collections.js";
import { escapeComment } from "./render-doc-line.js";

/** Renders `src/generated/ids.ts`: the ids of every collection as literal tuples, and the units of their quantities. */
export function renderIds(data: DataSet): string {
  return [
    header("data/*.json"),
    ...COLLECTION_NAMES.map((collection) =>
      renderCollection(
        COLLECTIONS[collection].type,
        dataFile(collection),
        COLLECTIONS[collection].one,
        data[collection].map(({ id }) => id),
      ),
    ),
    renderUnion(),
    ...COLLECTION_NAMES.filter((collection) => COLLECTIONS[collection].hasUnits).map((collection) =>
      renderUnits(collection, data),
    ),
  ].join("\n");
}

function renderCollection(type: string, file: string, one: string, ids: readonly string[]): string {
  const tuple = `${type.toUpperCase()}_IDS`;
  const items = ids.map((id) => `  ${JSON.stringify(id)},\n`).join("");
  return `/** The ids of the records in ${file}, in its order. */
export const ${tuple} = /* @__PURE__ */ Object.freeze([${items === "" ? "" : `\n${items}`}] as const);

/** The id of ${one}. */
export type ${type}Id = (typeof ${tuple})[number];
`;
}

function renderUnion(): string {
  const types = COLLECTION_NAMES.map((collection) => `  | ${COLLECTIONS[collection].type}Id`);
  return `/** The id of a record of any kind. */
export type RecordId =
${types.join("\n")};
`;
}

function renderUnits(collection: Collection, data: DataSet): string {
  const { type } = COLLECTIONS[collection];
  const members = data[collection].map(
    (record) =>
      `  /** The unit of: ${escapeComment(record.label)}. */\n  readonly ${JSON.stringify(record.id)}: ${JSON.stringify(unitOf(record))};`,
  );
  return `/** The unit of every ${type.toLowerCase()} by its id. */
export interface ${type}Units {
${members.join("\n")}
}
`;
}
