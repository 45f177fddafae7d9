/**
 * Shows what importing "." costs, as a multiple of what importing countries-list costs; and what a bundle of one record
 * weighs, as a multiple of that record's own JSON.
 *
 * Each import is timed inside a fresh process of its own, the modules by turns, less the time of an empty module. It is
 * the time of the processor, so that what else the machine does matters less. Times are medians; what counts is the ratio
 * within one run.
 *
 * Usage: npm run bench
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { median, recordCosts } from "../package/record-costs.js";

const ROUNDS = 41;

const built = (file: string) => fileURLToPath(new URL(`../../dist/${file}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-imports-"));
const empty = join(folder, "empty.mjs");
writeFileSync(empty, "");

/** What is imported, by the address of its ES module. */
const MODULES = {
  empty: pathToFileURL(empty).href,
  "countries-list": import.meta.resolve("countries-list"),
  ".": pathToFileURL(built("index.js")).href,
  "./records": pathToFileURL(built("records.js")).href,
};

function timeOf(module: string): number {
  const code = `const start = process.cpuUsage();
    await import(${JSON.stringify(module)});
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }),
  );
}

const times = new Map<string, number[]>(Object.keys(MODULES).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, module] of Object.entries(MODULES)) times.get(name)?.push(timeOf(module));
}
rmSync(folder, { recursive: true });

const cost = (name: string) => median(times.get(name) ?? []) - median(times.get("empty") ?? []);
console.log('import, less an empty module      time   of countries-list ("." at most 2.5)');
for (const name of Object.keys(MODULES).slice(1)) {
  const ratio = (cost(name) / cost("countries-list")).toFixed(1);
  console.log(`${name.padEnd(28)}${`${cost(name).toFixed(1)} ms`.padStart(10)}   ${ratio}`);
}

const costs = await recordCosts(built("records.js"));
const ratio = median(costs.map(({ bundle, json }) => bundle / json));
const most = Math.max(...costs.map(({ bundle, json }) => bundle - json));
console.log("\na bundle of one record, of its JSON, both gzipped");
console.log(`median ${ratio.toFixed(2)} (at most 1.2), at most ${most} bytes more (at most 45)`);
