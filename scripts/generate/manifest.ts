import { readFileSync } from "node:fs";

/** What the package says of itself in package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** The address of the site, once there is one. */
  readonly homepage?: string;
}

/** The package's own manifest. */
export const manifest: Manifest = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
