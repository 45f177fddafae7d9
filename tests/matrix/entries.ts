import { readFileSync } from "node:fs";

/** What a column of the matrix is about: an entry of the package, its JSON, or its command. */
export interface Entry {
  /** The heading of the column, and what a program prints after "ok". */
  readonly name: string;
  readonly specifier: string;
  /** An expression on `entry`, the imported module, that must be true. */
  readonly check: string;
}

/** What is asked of the entries that are known; any other must at least export something. */
const CHECKS: Readonly<Record<string, string>> = {
  ".": `entry.formatQuantity(entry.getRecord("trade-turnover-2024").quantity) === "$5 billion"`,
  "./records": "entry.tradeTurnover2024.quantity.amount === 5e9",
  "./schemas": "entry.figureSchema.safeParse({}).success === false",
  "./locales/kk": `entry.kk.labels.energy === "Энергетика"`,
  "./locales/ru": `entry.ru.labels.energy === "Энергетика"`,
  "./locales/tr": `entry.tr.labels.energy === "Enerji"`,
  "./verify": `(await entry.verify("<p>No such article.</p>", { format: "html" })).verified === false`,
};

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

/** Every entry that holds code. */
export const ENTRIES: readonly Entry[] = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target !== "string")
  .map(([subpath]) => ({
    name: subpath,
    specifier: subpath.replace(".", "kz-tr-council"),
    check: CHECKS[subpath] ?? "Object.keys(entry).length > 0",
  }));

/** The JSON of the figures. */
export const DATA: Entry = {
  name: "data",
  specifier: "kz-tr-council/data/figures.json",
  check: "entry.records.length > 0",
};

/** The columns of the matrix. */
export const COLUMNS = [...ENTRIES.map(({ name }) => name), "data", "command"];

const report = ({ name, check }: Entry) =>
  `(async () => { if (!(${check})) throw new Error("wrong"); console.log("ok ${name}"); })();`;

/** An ES module that uses an entry and prints "ok". */
export function esModule(entry: Entry): string {
  const clause = entry === DATA ? "entry" : "* as entry";
  const attributes = entry === DATA ? ` with { type: "json" }` : "";
  return `import ${clause} from "${entry.specifier}"${attributes};\n${report(entry)}\n`;
}

/** A CommonJS module that uses an entry and prints "ok". */
export function commonJs(entry: Entry): string {
  return `const entry = require("${entry.specifier}");\n${report(entry)}\n`;
}
