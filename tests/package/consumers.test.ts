import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, inject, it } from "vitest";
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
       import figures from "kz-tr-council/data/figures.json" with { type: "json" };
       import schema from "kz-tr-council/data/schema/figures.json" with { type: "json" };
       console.log(getRecord("trade-turnover-2024") === tradeTurnover2024, tradeTotals().multiple.amount,
         figures.records.length, schema.$id, (await verify("nothing")).verified);`,
    );
    expect(run(file)).toBe("true 3 19 urn:kz-tr-council:schema:figures false");
  });

  it("requires every entry that needs no zod, as the same records", () => {
    const file = write(
      "entries.cjs",
      `const { getRecord, tradeTotals } = require("kz-tr-council");
       const { tradeTurnover2024 } = require("kz-tr-council/records");
       const { normalizeText } = require("kz-tr-council/verify");
       console.log(getRecord("trade-turnover-2024") === tradeTurnover2024, tradeTotals().multiple.amount, normalizeText(" a  b "));`,
    );
    expect(run(file)).toBe("true 3 a b");
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

describe("a TypeScript project", () => {
  const code = `
    import { findRecord, getRecord, isFigureId, listFigures, sumQuantities, tradeTotals, type Figure, type FigureId } from "kz-tr-council";
    import { agreementsSigned, tradeTurnover2024 } from "kz-tr-council/records";
    import { figureSchema } from "kz-tr-council/schemas";
    import { verify, type Verification } from "kz-tr-council/verify";
    const id: "trade-turnover-2024" = tradeTurnover2024.id;
    const unit: "agreement" = getRecord("agreements-signed").quantity.unit;
    const figure: Figure = figureSchema.parse(tradeTurnover2024);
    const total: number = sumQuantities([tradeTurnover2024.quantity, getRecord("trade-turnover-target").quantity]).amount;
    const found: string | undefined = findRecord("x")?.label;
    const ids: FigureId[] = ["x"].filter(isFigureId);
    const verification: Promise<Verification> = verify("");
    // @ts-expect-error there is no such id
    getRecord("nope");
    // @ts-expect-error units do not mix
    sumQuantities([tradeTurnover2024.quantity, agreementsSigned.quantity]);
    // @ts-expect-error records are read-only
    tradeTurnover2024.quantity.amount = 6e9;
    // @ts-expect-error there is no such sector
    listFigures({ sector: "nope" });
    export { id, unit, figure, total, found, ids, verification, tradeTotals };
  `;

  beforeAll(() => {
    mkdirSync(join(consumer, "node_modules"), { recursive: true });
    const zod = fileURLToPath(new URL("../../node_modules/zod", import.meta.url));
    symlinkSync(zod, join(consumer, "node_modules", "zod"));
  });

  it.each<[string, string, ts.CompilerOptions]>([
    [
      "ESM under nodenext",
      "use.mts",
      { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    ],
    [
      "CommonJS under node16",
      "use.cts",
      { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
    ],
    [
      "a bundler",
      "use.ts",
      { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    ],
  ])(
    "compiles %s without skipping library checks",
    (_, name, options) => {
      const program = ts.createProgram([write(name, code)], {
        ...options,
        target: ts.ScriptTarget.ES2022,
        lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      });
      const problems = ts.getPreEmitDiagnostics(program);
      expect(
        problems.map(
          ({ messageText, file }) =>
            `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
        ),
      ).toEqual([]);
    },
    60_000,
  );
});
