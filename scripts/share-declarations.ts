/**
 * Lets the declarations of the ES modules lead to those of the CommonJS files, so that the package holds them once.
 *
 * A file that imports from another package stays as it is: zod has declarations of its own for each of the two.
 *
 * Usage: tsx scripts/share-declarations.ts, after tsup
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const ANOTHER_PACKAGE = /^(?:import|export) .* from '[^.]/mu;

for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  const file = join(dist, name);
  if (!file.endsWith(".d.ts") || ANOTHER_PACKAGE.test(readFileSync(file, "utf8"))) continue;
  writeFileSync(file, `export * from "./${basename(file, ".d.ts")}.cjs";\n`);
}
