import ts from "typescript";

/**
 * Describes what a declaration file exports: every name with its declarations, sorted by name, without comments but for
 * `@deprecated`.
 */
export function describeSurface(file: string): string {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} exports nothing: run npm run build`);
  const printer = ts.createPrinter({ removeComments: true });
  return checker
    .getExportsOfModule(module)
    .map((symbol): [string, string] => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const declarations = (target.declarations ?? []).map((declaration) => print(declaration, printer));
      return [symbol.name, declarations.join("\n")];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${name}\n${text.replaceAll(/^/gmu, "  ")}\n`)
    .join("\n");
}

function print(declaration: ts.Declaration, printer: ts.Printer): string {
  // `declare const a: A` is a variable within a list within a statement, and the statement says `const`.
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile());
  const deprecated = ts.getJSDocDeprecatedTag(declaration) === undefined ? "" : "@deprecated ";
  return deprecated + text.replace(/^export /u, "");
}
