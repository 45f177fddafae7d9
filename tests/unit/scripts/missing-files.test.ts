import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyRepository, type RepositoryCopy } from "./repository-copy.js";
import { ROOT } from "./workspace.js";

let copy: RepositoryCopy;

beforeAll(() => {
  copy = copyRepository();
  copyFileSync(join(ROOT, "README.md"), join(copy.root, "README.md"));
  rmSync(join(copy.root, "docs/trade.svg"));
  writeFileSync(join(copy.root, "data/locales/tr.json"), "{");
});
afterAll(() => copy.remove());

const run = (script: string, ...args: string[]) =>
  copy.run(process.execPath, "--import", "tsx", script, ...args);

test.each([
  [
    "scripts/notices.ts",
    "THIRD-PARTY-NOTICES.txt differs from the installed licences: run npm run notices\n",
  ],
  ["scripts/site/readme.ts", "docs/trade.svg is out of date: run npm run readme\n"],
])("%s --check says how to write a file that is missing", (script, output) => {
  expect(run(script, "--check")).toEqual({ code: 1, output });
});

test("coverage:locales does not pass over a language that it cannot read", () => {
  const { code, output } = run("scripts/locale-coverage.ts");
  expect(code).toBe(1);
  expect(output).toContain("data/locales/tr.json: ");
  expect(output).not.toContain("attested");
});
