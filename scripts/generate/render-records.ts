import type { Collection, DataSet } from "../../src/model/data-set.js";
import type { Figure } from "../../src/model/figure.js";
import { COUNT_UNITS, CURRENCIES, DURATION_UNITS } from "../../src/model/quantity.js";
import { constantName } from "../../src/schemas/checks/constant-name.js";
import { COLLECTION_NAMES, COLLECTIONS, dataFile, header, unitOf } from "./collections.js";
import { renderDocLine } from "./render-doc-line.js";
import { renderFrozen } from "./render-literal.js";

/** Renders `src/generated/records/<collection>.ts`: one frozen constant a record. */
export function renderRecords(collection: Collection, data: DataSet): string {
  const { type } = COLLECTIONS[collection];
  const records = data[collection];
  const types = new Set<string>();
  const constants = records.map((record) => {
    const unit = unitOf(record);
    const [name, ...more] =
      record.kind === "figure" ? figureType(record) : unit === undefined ? [type] : [type, unit];
    types.add(name ?? type);
    const annotation = `${name}<${[record.id, ...more].map((argument) => JSON.stringify(argument)).join(", ")}>`;
    return `${renderDocLine(record, data)}
export const ${constantName(record.id)}: ${annotation} = ${renderFrozen(record, annotation)};
`;
  });
  const imports =
    types.size === 0
      ? "export {};\n"
      : `import type { ${[...types].sort().join(", ")} } from "../../model/${type.toLowerCase()}.js";\n`;
  return [header(dataFile(collection)), imports, ...constants].join("\n");
}

/** Renders `src/generated/records/index.ts`: every constant by its name. */
export function renderIndex(data: DataSet): string {
  const exports = COLLECTION_NAMES.filter((collection) => data[collection].length > 0).map((collection) => {
    const names = data[collection].map(({ id }) => `  ${constantName(id)},\n`).join("");
    return `export {\n${names}} from "./${collection}.js";\n`;
  });
  return [header("data/*.json"), MODULE_COMMENT, TYPES, ...exports].join("\n");
}

const MODULE_COMMENT = `/**
 * Every record as a constant of its own: a bundle holds those that are used and no other.
 *
 * @module kz-tr-council/records
 */
`;

const TYPES = `export type * from "../../model/index.js";
`;

/** The type of a figure's constant and what follows its id: the unit, where the type leaves several. */
function figureType({ quantity: { unit } }: Figure): [type: string, unit?: string] {
  const isOneOf = (units: readonly string[]) => units.includes(unit);
  if (isOneOf(CURRENCIES)) return ["MoneyFigure"];
  if (unit === "share") return ["ShareFigure"];
  if (isOneOf(COUNT_UNITS)) return ["CountFigure", unit];
  if (isOneOf(DURATION_UNITS)) return ["DurationFigure", unit];
  return ["Figure", unit];
}
