import { spawnSync } from "node:child_process";
import { openDatabase } from "../duckdb.js";
import type { Recipe } from "./read-recipes.js";

/** What runs the recipes of one language. */
export interface Tool {
  /** How a reader installs it. */
  readonly name: string;
  readonly isThere: (recipe: Recipe) => boolean;
  /** Runs code in a folder and gives what it prints. */
  readonly run: (code: string, folder: string) => Promise<string>;
}

/** The tool of each language that the guide uses. */
export const TOOLS: Readonly<Record<string, Tool>> = {
  sql: { name: "DuckDB", isThere: () => true, run: runSql },
  python: {
    name: "pandas (Debian: python3-pandas)",
    isThere: () => python() !== undefined,
    run: async (code, folder) => output(python() ?? "python3", ["-c", code], folder),
  },
  r: {
    name: "R (Debian: r-base-core)",
    isThere: () => works("Rscript", ["--version"]),
    run: async (code, folder) => output("Rscript", ["--vanilla", "-e", code], folder),
  },
  sh: {
    name: "jq and ssconvert (Debian: jq, gnumeric)",
    isThere: ({ code }) => works(code.split(/\s/u)[0] ?? "", ["--version"]),
    run: async (code, folder) => output("bash", ["-euo", "pipefail", "-c", code], folder),
  },
};

/** The Python that has pandas: Debian's is not always the first. */
function python(): string | undefined {
  return ["python3", "/usr/bin/python3"].find((command) => works(command, ["-c", "import pandas"]));
}

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

function output(command: string, args: readonly string[], folder: string): string {
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", env });
  return status === 0 ? stdout : `${stdout}exit code ${status}\n${stderr}`;
}

/** Runs SQL as the command line of DuckDB does with `-csv`. */
async function runSql(code: string, folder: string): Promise<string> {
  const { ask } = await openDatabase();
  const rows = await ask(code.replaceAll(/'([a-z]+\.csv)'/gu, `'${folder}/$1'`));
  const lines = rows.map((row) => Object.values(row).map((value) => value ?? ""));
  return [Object.keys(rows[0] ?? {}), ...lines].map((cells) => `${cells.join(",")}\n`).join("");
}
