import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { install } from "../versions/install.js";

/** Tools that know no `exports` unless they are told to. */
const TOOLS = ["eslint@9.39.2", "eslint-plugin-import@2.32.0", "parcel@2.16.4"];

const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-resolvers-"));

function write(name: string, code: string): string {
  writeFileSync(join(folder, name), code);
  return name;
}

/** Runs an installed tool; a failure is its output too. */
function run(tool: string, ...args: string[]): string {
  try {
    return execFileSync("npx", ["--no-install", tool, ...args], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

beforeAll(() => {
  write("package.json", JSON.stringify({ name: "user", private: true }));
  install(folder, [inject("tarball"), ...TOOLS]);
  mkdirSync(join(folder, "src"));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("eslint-plugin-import", () => {
  it("resolves every entry and what it exports, and nothing else", () => {
    write(
      "eslint.config.mjs",
      `import plugin from "eslint-plugin-import";
       export default [{ plugins: { import: plugin }, rules: { "import/no-unresolved": 2, "import/named": 2 } }];`,
    );
    write(
      "src/good.js",
      `import { getRecord } from "kz-tr-council";
       import { tradeTurnover2024 } from "kz-tr-council/records";
       import { figureSchema } from "kz-tr-council/schemas";
       import { verify } from "kz-tr-council/verify";
       import { tr } from "kz-tr-council/locales/tr";
       console.log(getRecord, tradeTurnover2024, figureSchema, verify, tr);`,
    );
    write("src/bad.js", `import { nothing } from "kz-tr-council/nowhere"; console.log(nothing);`);
    expect(run("eslint", "src/good.js")).toBe("");
    expect(run("eslint", "src/bad.js")).toContain("import/no-unresolved");
  }, 120_000);
});

describe("Parcel", () => {
  /** Bundles a module, runs the bundle, and gives what it printed and weighs. */
  function bundle(name: string, code: string): [printed: string, bytes: number] {
    write(`src/${name}.js`, code);
    const built = run(
      "parcel",
      "build",
      `src/${name}.js`,
      "--no-cache",
      "--no-source-maps",
      "--dist-dir",
      "out",
    );
    const file = join(folder, "out", `${name}.js`);
    expect(built).toContain("Built in");
    const printed = execFileSync(process.execPath, [file], { encoding: "utf8" }).trim();
    return [printed, readFileSync(file).length];
  }

  it("bundles one record, or one helper, and no more", () => {
    const [id, record] = bundle(
      "record",
      `import { tradeTurnover2024 } from "kz-tr-council/records"; console.log(tradeTurnover2024.id);`,
    );
    expect(id).toBe("trade-turnover-2024");
    expect(record).toBeLessThan(1000);
    const [text, helper] = bundle(
      "helper",
      `import { formatQuantity } from "kz-tr-council";
       console.log(formatQuantity({ amount: 5e9, unit: "USD", precision: "stated" }));`,
    );
    expect(text).toBe("$5 billion");
    expect(helper).toBeLessThan(10_000);
  }, 120_000);

  it("bundles the check of evidence, which loads more on demand", () => {
    const [type] = bundle(
      "verify",
      `import { verify } from "kz-tr-council/verify"; console.log(typeof verify);`,
    );
    expect(type).toBe("function");
  }, 120_000);
});
