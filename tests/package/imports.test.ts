import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, inject, it } from "vitest";
import { builtFiles, reachableFrom } from "./built-files.js";

const root = join(inject("consumer"), "node_modules", "kz-tr-council");
/** The regular expressions with Unicode classes that an engine spells out as it loads a file, before any is used. */
function unicodePatternsAtLoad(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, isCalled: boolean): void => {
    const isPattern = ts.isRegularExpressionLiteral(node) || (isCalled && ts.isNewExpression(node));
    if (isPattern && /\\p\{/i.test(node.getText())) found.push(node.getText());
    ts.forEachChild(node, (child) => visit(child, isCalled && !ts.isFunctionLike(node)));
  };
  visit(ts.createSourceFile("file.js", code, ts.ScriptTarget.Latest, true), true);
  return found;
}

const packagesOf = (file: string) => reachableFrom(join(root, "dist", file)).packages;

describe.each(["js", "cjs", "d.ts", "d.cts"])("the built %s files", (ending) => {
  it.each(["index", "records", "verify", "locales/kk", "locales/ru", "locales/tr"])(
    "of %s reach no package at all",
    (entry) => {
      expect(packagesOf(`${entry}.${ending}`)).toEqual([]);
    },
  );

  it("of schemas reach zod by its versioned entry, and nothing else", () => {
    expect(packagesOf(`schemas.${ending}`)).toEqual(["zod/v4"]);
  });
});

it("lets the command reach the package's own entries and Node alone", () => {
  const allowed = /^(?:node:.+|kz-tr-council(?:\/\w+)*|kz-tr-council\/package\.json)$/;
  expect(packagesOf("cli.js").filter((name) => !allowed.test(name))).toEqual([]);
});

it("imports the main entry as two files, and spells out no Unicode class meanwhile", () => {
  const { files } = reachableFrom(join(root, "dist", "index.js"));
  expect(files).toHaveLength(2);
  for (const file of files) expect(unicodePatternsAtLoad(readFileSync(file, "utf8"))).toEqual([]);
});

it.each([".js", ".cjs"])("holds each record once in the %s files", (ending) => {
  const code = builtFiles(root, ending).map((file) => readFileSync(file, "utf8"));
  const copies = code.join("\n").match(/\bid: ?"trade-turnover-2024"/g);
  expect(copies).toHaveLength(1);
});
