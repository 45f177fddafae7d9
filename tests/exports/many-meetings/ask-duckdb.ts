/**
 * Puts the questions to the tables of many meetings in DuckDB, in a process of its own, so that its memory can be told.
 *
 * Usage: tsx tests/exports/many-meetings/ask-duckdb.ts FOLDER
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../duckdb.js";
import { QUESTIONS } from "../questions.js";
import type { Results } from "./results.js";

const [folder = ""] = process.argv.slice(2);
const { ask } = await openDatabase();
const tables = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name } of tables) {
  await ask(`create view ${name} as select * from '${join(folder, name)}/*.csv'`);
}

const answers: Record<string, Results["answers"][string]> = {};
for (const { name, sql } of QUESTIONS) {
  const start = performance.now();
  const rows = await ask(sql);
  answers[name] = { rows, seconds: (performance.now() - start) / 1000 };
}
const megabytes = { "one process": process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify({ answers, megabytes } satisfies Results));
