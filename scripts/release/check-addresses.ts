/**
 * Refuses to publish while the addresses that users, update tools and provenance need are missing. A dry run, which
 * publishes nothing, is only told.
 */
import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const NEEDED = ["homepage", "repository", "bugs"];

const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as object;
const missing = NEEDED.filter((field) => !Object.hasOwn(manifest, field));
const hasRelativeLinks = /^\[[\w-]+\]: (?!https:)/mu.test(readFileSync(new URL("README.md", root), "utf8"));
const problems = [
  ...(missing.length > 0 ? [`package.json has no ${missing.join(", no ")}`] : []),
  ...(hasRelativeLinks ? ["README.md has links that lead nowhere on npm"] : []),
];
if (problems.length > 0) {
  const isDry = process.env["npm_config_dry_run"] === "true";
  console.error(`${problems.join("; ")}: docs/releasing.md says what to do before the first publication`);
  process.exitCode = isDry ? 0 : 1;
}
