/**
 * Refuses to publish while the addresses that users, update tools and provenance need are missing. A dry run, which
 * publishes nothing, is only told.
 */
import { readFileSync } from "node:fs";

const NEEDED = ["homepage", "repository", "bugs"];

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as object;
const missing = NEEDED.filter((field) => !Object.hasOwn(manifest, field));
if (missing.length > 0) {
  const isDry = process.env["npm_config_dry_run"] === "true";
  console.error(
    `package.json has no ${missing.join(", no ")}: docs/releasing.md says what to set before the first publication`,
  );
  process.exitCode = isDry ? 0 : 1;
}
