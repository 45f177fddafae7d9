import type { DataSet } from "../../src/model/data-set.js";
import { COLLECTION_NAMES, COLLECTIONS, dataFile, header } from "./collections.js";
import { escapeComment } from "./render-doc-line.js";

/** Renders `src/model/ids.ts`: the ids of every collection as literal tuples, and the unit of every figure. */
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
    renderUnits(data),
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

function renderUnits({ figures }: DataSet): string {
  const members = figures.map(
    ({ id, label, quantity }) =>
      `  /** The unit of: ${escapeComment(label)}. */\n  readonly ${JSON.stringify(id)}: ${JSON.stringify(quantity.unit)};`,
  );
  return `/** The unit of every figure by its id. */
export interface FigureUnits {
${members.join("\n")}
}
`;
}
