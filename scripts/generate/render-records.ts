import type { RecordKind } from "../../src/generated/ids.js";
import type { Unit } from "../../src/generated/vocabularies.js";
import { type AnyRecord, type DataSet, KINDS } from "../../src/model/kinds.js";
import { constantName } from "./constant-names.js";
import { movedIds } from "./moved-ids.js";
import { header } from "./notice.js";
import { ALL_KINDS, dataFile } from "./read-data.js";
import type { Redirects } from "./redirects.js";
import { renderDocLine } from "./render-doc-line.js";
import { renderFrozen } from "./render-literal.js";

/** Renders `src/generated/records/<collection>.ts`: one frozen constant a record. */
export function renderRecords(kind: RecordKind, data: DataSet, redirects: Redirects): string {
  const { type, collection } = KINDS[kind];
  const constants = data[collection].map((record: AnyRecord) => {
    const annotation = renderType(record);
    return `${renderDocLine(record, data)}
export const ${constantName(record.id)}: ${annotation} = ${renderFrozen(record, annotation)};
`;
  });
  const old = movedIds(kind, data, redirects).map(
    ({ from, record, doc }) => `${doc}
export const ${constantName(from)}: ${renderType(record)} = ${constantName(record.id)};
`,
  );
  const imports =
    constants.length === 0
      ? "export {};\n"
      : `import type { ${type} } from "../../model/${type.toLowerCase()}.js";\n`;
  return [header(dataFile(collection)), imports, ...constants, ...old].join("\n");
}

/** Renders `src/generated/records/index.ts`: every constant by its name. */
export function renderIndex(data: DataSet, redirects: Redirects): string {
  const exports = ALL_KINDS.filter(([, { collection }]) => data[collection].length > 0).map(
    ([kind, { collection }]) => {
      const ids = [
        ...data[collection].map(({ id }) => id),
        ...movedIds(kind, data, redirects).map(({ from }) => from),
      ];
      const names = ids.map((id) => `  ${constantName(id)},\n`).join("");
      return `export {\n${names}} from "./${collection}.js";\n`;
    },
  );
  return [header("data/*.json"), MODULE_COMMENT, TYPES, ...exports].join("\n");
}

/** Renders the type of a record: its id as a literal, and its unit where it has one. */
export function renderType(record: AnyRecord): string {
  const unit = unitOf(record);
  const parameters = unit === undefined ? [record.id] : [record.id, unit];
  return `${KINDS[record.kind].type}<${parameters.map((parameter) => JSON.stringify(parameter)).join(", ")}>`;
}

const MODULE_COMMENT = `/**
 * Every record as a constant of its own: a bundle contains those that are used and no other.
 *
 * @module kz-tr-council/records
 */
`;

const TYPES = `export type * from "../../model/index.js";
`;

function unitOf(record: AnyRecord): Unit | undefined {
  if (record.kind === "figure" || record.kind === "report") return record.quantity.unit;
  return record.kind === "agreement" ? record.count.unit : undefined;
}
