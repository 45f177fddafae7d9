import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

/** The specifiers that a built file imports, re-exports or requires, dynamic imports included. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.map(({ fileName }) => fileName);
}

/** Every file that loading one loads, itself included, and every package that they name. */
export function reachableFrom(entry: string): { readonly files: string[]; readonly packages: string[] } {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith(".")) files.add(declarationOf(resolve(dirname(file), specifier), file));
      else packages.add(specifier);
    }
  }
  return { files: [...files], packages: [...packages].sort() };
}

/** Declarations name the JavaScript file beside them; what they load is the declaration beside that. */
function declarationOf(target: string, from: string): string {
  return /\.d\.c?ts$/.test(from) ? target.replace(/\.(c?)js$/, ".d.$1ts") : target;
}

/** The built files of a package with one ending. */
export function builtFiles(root: string, ending: string): string[] {
  return readdirSync(join(root, "dist"), { encoding: "utf8", recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(root, "dist", file));
}
