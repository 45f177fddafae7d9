import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { readDataSet } from "../data/read-data-set.js";

const consumer = inject("consumer");
const run = (file: string) =>
  execFileSync(process.execPath, [file], { cwd: consumer, encoding: "utf8" }).trim();

function write(name: string, code: string): string {
  const file = join(consumer, name);
  writeFileSync(file, code);
  return file;
}

describe("a Node project", () => {
  it("imports every entry that needs no zod", () => {
    const file = write(
      "entries.mjs",
      `import { getRecord, tradeTotals } from "kz-tr-council";
       import { tradeTurnover2024 } from "kz-tr-council/records";
       import { verify } from "kz-tr-council/verify";
       import { tr } from "kz-tr-council/locales/tr";
       import labels from "kz-tr-council/data/locales/tr.json" with { type: "json" };
       import figures from "kz-tr-council/data/figures.json" with { type: "json" };
       import schema from "kz-tr-council/data/schema/figures.json" with { type: "json" };
       console.log(getRecord("trade-turnover-2024") === tradeTurnover2024, tradeTotals().multiple.amount,
         figures.records.length, schema.$id, (await verify("nothing")).verified,
         tr.labels.energy === labels.labels.energy.text);`,
    );
    expect(run(file)).toBe("true 3 19 urn:kz-tr-council:schema:figures false true");
  });

  it("requires every entry that needs no zod, as the same records", () => {
    const file = write(
      "entries.cjs",
      `const { getRecord, tradeTotals } = require("kz-tr-council");
       const { tradeTurnover2024 } = require("kz-tr-council/records");
       const { EVIDENCE_VERDICTS } = require("kz-tr-council/verify");
       const { kk } = require("kz-tr-council/locales/kk");
       console.log(getRecord("trade-turnover-2024") === tradeTurnover2024, tradeTotals().multiple.amount, EVIDENCE_VERDICTS[0],
         kk.language);`,
    );
    expect(run(file)).toBe("true 3 verified kk");
  });

  it("cannot write to a record, a part of one, a table or a vocabulary", () => {
    const file = write(
      "write.mjs",
      `import * as entry from "kz-tr-council";
       import * as records from "kz-tr-council/records";
       const frozen = (value) => typeof value !== "object" || value === null ||
         (Object.isFrozen(value) && Object.values(value).every(frozen));
       console.log(Object.values(records).length, Object.values(records).every(frozen));
       console.log(Object.keys(entry).filter((name) => !frozen(entry[name])).join());
       const before = JSON.stringify(records.tradeTurnover2024);
       for (const change of [
         () => { records.tradeTurnover2024.quantity.amount = 6e9; },
         () => { records.tradeTurnover2024.evidence.push(1); },
         () => { entry.figures["trade-turnover-2024"] = null; },
         () => { delete entry.figures["trade-turnover-2024"]; },
       ]) { try { change(); console.log("written"); } catch (error) { console.log(error.name); } }
       console.log(before === JSON.stringify(records.tradeTurnover2024));`,
    );
    const count = Object.values(readDataSet()).flat().length;
    expect(run(file).split("\n")).toEqual([
      `${count} true`,
      "",
      "TypeError",
      "TypeError",
      "TypeError",
      "TypeError",
      "true",
    ]);
  });
});
