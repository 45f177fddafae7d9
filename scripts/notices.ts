/**
 * Writes THIRD-PARTY-NOTICES.txt: the licences of the libraries that the build bundles into the package.
 *
 * Usage: npm run notices, or npm run notices -- --check to compare.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readIfThere } from "./read-if-there.js";

/** What is bundled, each with the bundled library that brings it, where it is not ours to name. */
const BUNDLED = [
  { name: "@noble/hashes", from: undefined },
  { name: "parse5", from: undefined },
  { name: "entities", from: "parse5" },
  { name: "fastest-levenshtein", from: undefined },
  { name: "fast-wrap-ansi", from: undefined },
  { name: "fast-string-width", from: "fast-wrap-ansi" },
  { name: "fast-string-truncated-width", from: "fast-string-width" },
] as const;

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "THIRD-PARTY-NOTICES.txt");
const text = [
  "Made by `npm run notices`. Do not edit.\n\nkz-tr-council bundles code of these libraries.\n",
  ...BUNDLED.map(({ name, from }) => noticeOf(folderOf(name, from))),
].join(`\n${"-".repeat(80)}\n\n`);

if (process.argv[2] === undefined) {
  writeFileSync(target, text);
} else if (process.argv[2] !== "--check") {
  console.error(
    `notices: unknown argument ${JSON.stringify(process.argv[2])}: give --check, or no argument to write`,
  );
  process.exitCode = 2;
} else if (readIfThere(target)?.toString("utf8") !== text) {
  console.error("THIRD-PARTY-NOTICES.txt differs from the installed licences: run npm run notices");
  process.exitCode = 1;
}

/** The folder of a package as another one, or the root, resolves it. */
function folderOf(name: string, from: string | undefined): string {
  const start = from === undefined ? root : folderOf(from, undefined);
  const entry = createRequire(join(start, "package.json")).resolve(name);
  let folder = dirname(entry);
  while (manifestOf(folder)?.name !== name) folder = dirname(folder);
  return folder;
}

function manifestOf(folder: string): { name?: string; version?: string; license?: string } | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  } catch {
    return undefined;
  }
}

function noticeOf(folder: string): string {
  const { name, version, license } = manifestOf(folder) ?? {};
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} ships no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
