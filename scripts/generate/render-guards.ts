import type { DataSet } from "../../src/model/kinds.js";
import { header } from "./notice.js";
import { ALL_KINDS } from "./read-data.js";

/** Renders `src/generated/guards.ts`: for every kind, the test whether a value is an id of it. */
export function renderGuards(data: DataSet): string {
  const imports = ALL_KINDS.flatMap(([, { type }]) => [`${type.toUpperCase()}_IDS`, `type ${type}Id`]);
  const guards = ALL_KINDS.map(
    ([, { type, one, collection }]) => `/**
 * Checks whether a value is the id of ${one}.
 *
 * @example
 * \`\`\`ts
 * import { is${type}Id } from "kz-tr-council";
 *
${data[collection]
  .slice(0, 1)
  .map(({ id }) => ` * is${type}Id(${JSON.stringify(id)}); // => true\n`)
  .join("")} * is${type}Id("__proto__"); // => false
 * \`\`\`
 */
export function is${type}Id(value: unknown): value is ${type}Id {
  return isOneOf(${type.toUpperCase()}_IDS, value);
}
`,
  );
  return [
    header("src/model/kinds.ts and data/*.json"),
    `import {\n${imports.map((name) => `  ${name},\n`).join("")}} from "./ids.js";\n`,
    ...guards,
    `function isOneOf(ids: readonly unknown[], value: unknown): boolean {\n  return ids.includes(value);\n}\n`,
  ].join("\n");
}
