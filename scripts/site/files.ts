import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listRecords } from "../../src/index.js";

const CHARTS_STYLE = new URL("charts/charts.css", import.meta.url);

/** Writes what stands beside the pages: every record as JSON, and the style of the charts. */
export function writeFiles(out: string): void {
  appendFileSync(join(out, "assets", "custom.css"), readFileSync(CHARTS_STYLE));
  mkdirSync(join(out, "records"), { recursive: true });
  for (const record of listRecords()) {
    writeFileSync(join(out, "records", `${record.id}.json`), `${JSON.stringify(record, undefined, 2)}\n`);
  }
}
