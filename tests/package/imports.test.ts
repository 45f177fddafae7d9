import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, inject, it } from "vitest";
import { builtFiles, reachableFrom } from "./built-files.js";

const root = join(inject("consumer"), "node_modules", "kz-tr-council");
/** The regular expression literals with a Unicode class, which engines spell out as they load a file. */
function unicodeLiteralsIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && /\\p\{/i.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("file.js", code, ts.ScriptTarget.Latest));
  return found;
}

const packagesOf = (file: string) => reachableFrom(join(root, "dist", file)).packages;

describe.each(["js", "cjs", "d.ts", "d.cts"])("the built %s files", (ending) => {
  it.each(["index", "records", "verify"])("of %s reach no package at all", (entry) => {
    expect(packagesOf(`${entry}.${ending}`)).toEqual([]);
  });

  it("of schemas reach zod by its versioned entry, and nothing else", () => {
    expect(packagesOf(`schemas.${ending}`)).toEqual(["zod/v4"]);
  });
});

it("lets the command reach the package's own entries and Node alone", () => {
  const allowed = /^(?:node:.+|kz-tr-council(?:\/\w+)?|kz-tr-council\/package\.json)$/;
  expect(packagesOf("cli.js").filter((name) => !allowed.test(name))).toEqual([]);
});

it("imports the main entry as two files, and reads no Unicode class before one is used", () => {
  const { files } = reachableFrom(join(root, "dist", "index.js"));
  expect(files).toHaveLength(2);
  for (const file of files) expect(unicodeLiteralsIn(readFileSync(file, "utf8"))).toEqual([]);
});

it.each([".js", ".cjs"])("holds each record once in the %s files", (ending) => {
  const code = builtFiles(root, ending).map((file) => readFileSync(file, "utf8"));
  const copies = code.join("\n").match(/^\s+id: "trade-turnover-2024"/gm);
  expect(copies).toHaveLength(1);
});
