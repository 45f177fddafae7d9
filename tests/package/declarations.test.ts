import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { subpathFolders } from "../../scripts/subpath-folders.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const ENTRIES = ["index", ...subpathFolders(root).keys()];

/** The names of the values that a declaration file exports. */
function declaredValues(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is not a module`);
  const isValue = (symbol: ts.Symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (target.flags & ts.SymbolFlags.Value) !== 0;
  };
  return checker
    .getExportsOfModule(module)
    .filter(isValue)
    .map(({ name }) => name)
    .sort();
}

describe.each([
  ["js", "d.ts", (file: string) => import(pathToFileURL(file).href)],
  ["cjs", "d.cts", async (file: string) => require(file)],
] as const)("the %s files", (extension, declaration, load) => {
  const file = (entry: string, ending: string) => join(root, "dist", `${entry}.${ending}`);
  const program = ts.createProgram(
    ENTRIES.map((entry) => file(entry, declaration)),
    { module: ts.ModuleKind.NodeNext, noLib: true, types: [] },
  );

  it.each(ENTRIES)("of %s give the values that their declarations promise, and no other", async (entry) => {
    const given = Object.keys(await load(file(entry, extension))).sort();
    expect(given.length).toBeGreaterThan(0);
    expect(declaredValues(program, file(entry, declaration))).toEqual(given);
  });
});
