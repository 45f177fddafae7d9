/**
 * Invents many meetings in the shape of this one, puts five questions to all of them in DuckDB and in Dask, compares the
 * answers, and prints what each took. Without Dask the study is passed over, and said so; with CI in the environment it
 * fails.
 *
 * Usage: npm run study:many-meetings -- 10000
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { QUESTIONS } from "../questions.js";
import type { Results } from "./results.js";

const [count = "10"] = process.argv.slice(2);
const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const node = ["--import", "tsx"];
const python = ["python3", "/usr/bin/python3"].find(
  (command) => spawnSync(command, ["-c", "import dask.dataframe, distributed"]).status === 0,
);

if (python === undefined) {
  console.log("SKIP many meetings: not installed: Dask (Debian: python3-dask, python3-distributed)");
  process.exitCode = process.env["CI"] ? 1 : 0;
} else {
  const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-many-"));
  try {
    const start = performance.now();
    console.log(
      run(process.execPath, [...node, local("../../../scripts/many-meetings.ts"), count, folder]).trim(),
    );
    console.log(`written in ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
    compare(
      JSON.parse(run(process.execPath, [...node, local("ask-duckdb.ts"), folder])),
      JSON.parse(run(python, [local("ask_dask.py"), folder])),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a program and gives what it prints. */
function run(command: string, args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 28,
    timeout: 3_600_000,
  });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(" ")}: exit code ${status}`);
  return stdout;
}

/** Prints a line for every question, and fails where the two answers differ. */
function compare(duckdb: Results, dask: Results): void {
  console.log("| question | rows | same answer | DuckDB | Dask |\n| --- | ---: | --- | ---: | ---: |");
  const counts = { passed: 0, failed: 0 };
  for (const { name } of QUESTIONS) {
    const [one, other] = [duckdb, dask].map(({ answers }) => answers[name]);
    const isSame = one !== undefined && one.rows.length > 0 && isDeepStrictEqual(one.rows, other?.rows);
    counts[isSame ? "passed" : "failed"]++;
    const times = [one, other].map((answer) => `${answer?.seconds.toFixed(1)} s`).join(" | ");
    console.log(`| ${name} | ${one?.rows.length} | ${isSame ? "yes" : "NO"} | ${times} |`);
    if (!isSame) console.log(JSON.stringify({ duckdb: one?.rows, dask: other?.rows }));
  }
  for (const [tool, { megabytes }] of Object.entries({ DuckDB: duckdb, Dask: dask })) {
    const each = Object.entries(megabytes).map(([name, size]) => `${name} ${size.toFixed(0)} MB`);
    console.log(`\nmost memory, ${tool}: ${each.join(", ")}`);
  }
  console.log(`\nmany meetings: ${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}
