/**
 * Runs every recipe of docs/other-tools.md, and compares what it prints with what the guide says. A recipe whose tool is
 * not installed is passed over, and said so; with CI in the environment it fails.
 *
 * Usage: npm run test:recipes
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readRecipes } from "./read-recipes.js";
import { TOOLS } from "./tools.js";

const data = mkdtempSync(join(tmpdir(), "kz-tr-council-recipes-"));
cpSync(fileURLToPath(new URL("../../../data", import.meta.url)), data, { recursive: true });

const counts = { passed: 0, failed: 0, skipped: 0 };
const isStrict = Boolean(process.env["CI"]);
try {
  for (const recipe of readRecipes()) {
    const { place, language, code, output } = recipe;
    const tool = TOOLS[language];
    if (tool === undefined) throw new Error(`${place}: no tool runs ${language}`);
    if (!tool.isThere(recipe)) {
      counts[isStrict ? "failed" : "skipped"]++;
      console.log(`${isStrict ? "FAIL" : "SKIP"} ${place}: not installed: ${tool.name}`);
      continue;
    }
    const printed = await tool.run(code, join(data, "csv"));
    const isRight = printed === output;
    counts[isRight ? "passed" : "failed"]++;
    console.log(`${isRight ? "ok  " : "FAIL"} ${place} ${language}`);
    if (!isRight) console.log(`--- the guide says\n${output}--- it prints\n${printed}`);
  }
} finally {
  rmSync(data, { recursive: true, force: true });
}
console.log(`recipes: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 || counts.passed + counts.skipped === 0 ? 1 : 0;
