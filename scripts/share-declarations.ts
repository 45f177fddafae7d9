/**
 * Lets the declarations of the ES modules lead to those of the CommonJS files, so that the package holds them once.
 *
 * A file that imports from another package stays as it is: zod has declarations of its own for each of the two.
 *
 * Usage: tsx scripts/share-declarations.ts, after tsup
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ANOTHER_PACKAGE = /^(?:import|export) .* from '[^.]/mu;

/**
 * Shares the declarations of a folder. A part that CommonJS has under another name, or not at all, is removed.
 *
 * @throws Error where a file still imports a part that was removed.
 */
export function shareDeclarations(dist: string): void {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".d.ts"))
    .map((name) => join(dist, name));
  const own = files.filter((file) => ANOTHER_PACKAGE.test(readFileSync(file, "utf8")));
  for (const file of files.filter((file) => !own.includes(file))) {
    if (existsSync(file.replace(/\.d\.ts$/u, ".d.cts"))) {
      writeFileSync(file, `export * from "./${basename(file, ".d.ts")}.cjs";\n`);
    } else {
      rmSync(file);
    }
  }
  for (const file of own) {
    for (const [, part = ""] of readFileSync(file, "utf8").matchAll(/ from '(\..*)\.js'/gu)) {
      if (existsSync(join(dirname(file), `${part}.d.ts`))) continue;
      throw new Error(
        `${relative(dist, file)}: got the import of ${part}.js, which has no ${part}.d.cts; give both formats the same parts`,
      );
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  shareDeclarations(fileURLToPath(new URL("../dist", import.meta.url)));
}
