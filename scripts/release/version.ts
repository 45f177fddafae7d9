/**
 * `npm run version`: turns the changesets into the next version. It refuses where they claim less than the data needs, and
 * writes the version into every file that has one, the data part of CHANGELOG.md and data/changes.json. If a step fails, it
 * puts the files back: without its changesets a half-written release could not be tried again.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDocument } from "yaml";
import { changeAll } from "../change-all.js";
import { addDataPart } from "./changelog.js";
import { recordRelease } from "./changes-file.js";
import { readChangesets, readManifest } from "./claimed-bump.js";
import { dataDiff } from "./data-diff.js";
import { describeChanges } from "./describe.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { cwd: root, stdio: "inherit" });
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(root, file), change(readFileSync(join(root, file), "utf8")));

run("npm", "run", "-s", "generate", "--", "--check");
const { code, changes, lines } = dataDiff(root);
for (const line of lines) console.log(line);
if (code !== 0) process.exit(code);
if (readChangesets(root).size === 0) {
  console.error("There is no changeset, so there is nothing to release: run npx changeset");
  process.exit(1);
}

const written = [
  ...["package.json", "package-lock.json", "CHANGELOG.md", "CITATION.cff", "data/changes.json"],
  ...readdirSync(join(root, ".changeset")).map((name) => `.changeset/${name}`),
].map((file) => join(root, file));
try {
  changeAll(written, release);
} catch (error) {
  console.error(
    `${error instanceof Error ? error.message : error}: nothing is released, and every file is as it was`,
  );
  process.exitCode = 1;
}

function release(): void {
  run("npx", "changeset", "version");
  const { version } = readManifest(root);
  const date = new Date().toISOString().slice(0, 10);

  edit("CHANGELOG.md", (text) => addDataPart(text, version, describeChanges(changes)));
  recordRelease(root, version, date, changes);
  edit("CITATION.cff", (text) => {
    const citation = parseDocument(text);
    citation.set("version", version);
    citation.set("date-released", date);
    return citation.toString({ lineWidth: 0 });
  });
  // Changesets leaves the lockfile at the old version.
  run("npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund");
  run("npm", "run", "-s", "generate");
  console.log(`${version} is ready: look at CHANGELOG.md, then commit`);
}
