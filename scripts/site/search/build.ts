import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { SearchedPage } from "./documents.js";

const scriptAt = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Writes the two scripts of the search: a small one for every page, and the one that it loads when the search opens. */
export async function buildSearch(out: string, pages: readonly SearchedPage[]): Promise<void> {
  const shared = { bundle: true, minify: true, target: "es2022", format: "iife", logLevel: "error" } as const;
  await build({ ...shared, entryPoints: [scriptAt("dialog.ts")], outfile: join(out, "assets", "dialog.js") });
  await build({
    ...shared,
    entryPoints: [scriptAt("find.ts")],
    globalName: "facts",
    define: { PAGES: JSON.stringify(pages) },
    outfile: join(out, "assets", "find.js"),
  });
}
