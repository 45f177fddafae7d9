import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checked, readExamples } from "./examples.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const examples = readExamples();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kz-tr-council-examples-"));
  writeFileSync(join(folder, "article.txt"), "A text that is not the article.");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program as a module of its own; `kz-tr-council` is the source of the package. */
async function run(program: string, name: string): Promise<void> {
  const outfile = join(folder, `${name.replace(/\W+/g, "-")}.mjs`);
  await build({
    stdin: { contents: program, resolveDir: root, sourcefile: name, loader: "ts" },
    tsconfig: join(root, "tsconfig.json"),
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
  });
  await import(/* @vite-ignore */ outfile);
}

it("finds examples in the documents and in doc comments", () => {
  expect(examples.map(({ name }) => name.split(":")[0])).toEqual(
    expect.arrayContaining([
      "README.md",
      "docs/evidence.md",
      "src/queries/trade-totals.ts",
      "src/quantities/parse.ts",
    ]),
  );
});

describe.each(examples)("the example at $name", (example) => {
  it("runs and gives the values that it prints", async () => {
    const { program, checks } = checked(example);
    const check = vi.fn((statement: string, actual: unknown, expected: unknown) => {
      expect(actual, statement).toEqual(expected);
    });
    vi.stubGlobal("check", check);
    vi.spyOn(console, "log").mockImplementation(() => {});
    await run(program.replaceAll('"article.txt"', JSON.stringify(join(folder, "article.txt"))), example.name);
    expect(check).toHaveBeenCalledTimes(checks);
  });
});

it("leaves nothing unchecked but prose in the README", () => {
  expect(examples.flatMap((example) => checked(example).prose)).toEqual([
    "its figures, initiatives, statements and agreements",
    "https://…#:~:text=… opens the article at the words",
  ]);
});
