import type { DataSet } from "../../src/model/kinds.js";
import { header } from "./notice.js";
import { ALL_KINDS, dataFile } from "./read-data.js";

/** Renders `src/generated/ids.ts`: the kinds, and the ids of every kind as a union and a tuple. */
export function renderIds(data: DataSet): string {
  return [
    header("src/model/kinds.ts and data/*.json"),
    renderKinds(),
    ...ALL_KINDS.map(([, { type, one, collection }]) =>
      renderUnionAndTuple(
        `${type}Id`,
        `The id of ${one}.`,
        `${type.toUpperCase()}_IDS`,
        `The ids of the records in ${dataFile(collection)}, in its order.`,
        data[collection].map(({ id }) => id),
      ),
    ),
    renderAllIds(),
  ].join("\n");
}

function renderKinds(): string {
  const kinds = renderUnionAndTuple(
    "RecordKind",
    `What a record is a record of.\n *\n${ALL_KINDS.map(([kind, { definition }]) => ` * - \`${kind}\`: ${definition}`).join("\n")}\n *`,
    "RECORD_KINDS",
    "Every {@link RecordKind}, in the order in which the data is read.",
    ALL_KINDS.map(([kind]) => kind),
  );
  return `${kinds}
/** The name of a collection: a data file, and a table of records. Example: \`"figures"\`. */
export type CollectionName =
${union(ALL_KINDS.map(([, { collection }]) => collection))};
`;
}

function renderUnionAndTuple(
  type: string,
  typeDoc: string,
  tuple: string,
  tupleDoc: string,
  words: readonly string[],
): string {
  const opening = typeDoc.includes("\n")
    ? `/**\n * ${typeDoc.replace(/\n \*$/u, "")}\n */`
    : `/** ${typeDoc} */`;
  const items = words.map((word) => `  ${JSON.stringify(word)},\n`).join("");
  return `${opening}
export type ${type} =${words.length === 0 ? " never" : `\n${union(words)}`};

/** ${tupleDoc} */
export const ${tuple} = /* @__PURE__ */ Object.freeze([${items === "" ? "" : `\n${items}`}] as const);
`;
}

function union(words: readonly string[]): string {
  return words.map((word) => `  | ${JSON.stringify(word)}`).join("\n");
}

function renderAllIds(): string {
  const types = ALL_KINDS.map(([, { type }]) => `  | ${type}Id`);
  const byKind = ALL_KINDS.map(([kind, { type }]) => `  readonly ${kind}: ${type}Id;`);
  const tuples = ALL_KINDS.map(([kind, { type }]) => `  ${kind}: ${type.toUpperCase()}_IDS,`);
  return `/** The id of a record of any kind. */
export type RecordId =
${types.join("\n")};

/** The type of a record's id by its kind. */
export interface IdsByKind {
${byKind.join("\n")}
}

/** The ids of the records by their kind. */
export const IDS = /* @__PURE__ */ Object.freeze({
${tuples.join("\n")}
});
`;
}

/** Renders `src/generated/id-types.ts`: the types of `src/generated/ids.ts` without its values, for every entry. */
export function renderIdTypes(): string {
  const types = [
    "CollectionName",
    "IdsByKind",
    "RecordId",
    "RecordKind",
    ...ALL_KINDS.map(([, { type }]) => `${type}Id`),
  ];
  return `${header("src/model/kinds.ts")}
export type {
${types.map((type) => `  ${type},`).join("\n")}
} from "./ids.js";
`;
}

/** Renders `src/generated/record-types.ts`: the interface of every kind, for every entry. */
export function renderRecordTypes(): string {
  const types = ALL_KINDS.map(
    ([, { type }]) => `export type { ${type} } from "../model/${type.toLowerCase()}.js";`,
  );
  return `${header("src/model/kinds.ts")}
${types.sort().join("\n")}
`;
}
