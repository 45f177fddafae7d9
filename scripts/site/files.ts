import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listRecords } from "../../src/index.js";

/** Writes the files beside the pages: every record as JSON. */
export function writeFiles(out: string): void {
  mkdirSync(join(out, "records"), { recursive: true });
  for (const record of listRecords()) {
    writeFileSync(join(out, "records", `${record.id}.json`), `${JSON.stringify(record, undefined, 2)}\n`);
  }
}
