/**
 * Refuses to publish while the addresses that users, update tools and provenance need are missing. A dry run, which
 * publishes nothing, only warns.
 */
import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const NEEDED = ["homepage", "repository", "bugs"];

const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as Record<string, unknown>;
const missing = NEEDED.filter((field) => !isAddress(manifest[field]));
const citation = readFileSync(new URL("CITATION.cff", root), "utf8");
const hasRelativeLinks = /^\[[\w-]+\]: (?!https:)/mu.test(readFileSync(new URL("README.md", root), "utf8"));
const problems = [
  ...(missing.length > 0 ? [`package.json has no ${missing.join(", no ")}`] : []),
  ...(/^repository-code: ["']?https:/mu.test(citation) ? [] : ["CITATION.cff has no repository-code"]),
  ...(hasRelativeLinks ? ["README.md has links that lead nowhere on npm"] : []),
];
if (problems.length > 0) {
  const isDry = process.env["npm_config_dry_run"] === "true";
  console.error(`${problems.join("; ")}: docs/releasing.md says what to do before the first publication`);
  process.exitCode = isDry ? 0 : 1;
}

/** An address, or an object that has one: `"https://…"`, `{ "type": "git", "url": "git+https://…" }`. */
function isAddress(value: unknown): boolean {
  const address: unknown = Object(value).url ?? value;
  return typeof address === "string" && /^(?:git\+)?https:\/\/\S/.test(address);
}
