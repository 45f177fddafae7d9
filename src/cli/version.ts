import { createRequire } from "node:module";

/** Gives the version of the installed package. */
export function version(): string {
  const manifest: { readonly version: string } = createRequire(import.meta.url)("kz-tr-council/package.json");
  return manifest.version;
}
