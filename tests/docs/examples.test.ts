import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checked, readExamples } from "./examples.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kz-tr-council-examples-"));
const article = join(folder, "article.txt");
const examples = readExamples().map((example) => ({ ...example, ...checked(example) }));

/** Builds every example as a module of its own, in one run; `kz-tr-council` is the source of the package. */
beforeAll(async () => {
  writeFileSync(article, "A text that is not the article.");
  for (const { file, program } of examples) {
    writeFileSync(join(folder, `${file}.ts`), program.replaceAll('"article.txt"', JSON.stringify(article)));
  }
  await build({
    entryPoints: examples.map(({ file }) => join(folder, `${file}.ts`)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    tsconfig: join(root, "tsconfig.json"),
    nodePaths: [join(root, "node_modules")],
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("finds examples in the documents and in doc comments", () => {
  expect(examples.map(({ name }) => name.split(":")[0])).toEqual(
    expect.arrayContaining(["README.md", "docs/guides/quantities.md", "src/queries/trade-totals.ts"]),
  );
});

describe.each(examples)("the example at $name", ({ file, checks }) => {
  it("runs and gives the values that it prints", async () => {
    const check = vi.fn((statement: string, actual: unknown, expected: unknown) => {
      expect(actual, statement).toEqual(expected);
    });
    vi.stubGlobal("check", check);
    vi.spyOn(console, "log").mockImplementation(() => {});
    await import(/* @vite-ignore */ join(folder, `${file}.mjs`));
    expect(check).toHaveBeenCalledTimes(checks);
  });
});

it("shows the file of own records that the compiler checks", () => {
  const [shown] = examples.filter(({ file }) => file === "my-meeting");
  expect(`${shown?.code}\n`).toBe(readFileSync(join(root, "tests/unit/own-meeting/my-meeting.ts"), "utf8"));
});

it("leaves nothing unchecked but prose in the README", () => {
  expect(examples.flatMap(({ prose }) => prose)).toEqual([
    "its figures, initiatives, statements and agreements",
    "https://…#:~:text=… opens the article at the words",
  ]);
});
