import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, inject, it } from "vitest";
import { subpathFolders } from "../../scripts/subpath-folders.js";
import { builds } from "../../tsup.config.js";
import { builtFiles, reachableFrom } from "./built-files.js";

/** The source of each built file, by the file's name. */
const SOURCES: Record<string, string> = Object.assign({}, ...builds.map(({ entry }) => entry));

const installed = join(inject("consumer"), "node_modules", "kz-tr-council");

const files = execFileSync("tar", ["-tzf", inject("tarball")], { encoding: "utf8" })
  .trim()
  .split("\n")
  .map((file) => file.replace(/^package\//, ""));

it("holds what a user needs and nothing else", () => {
  const expected = [
    /^(?:README\.md|LICENSE|LICENSE-DATA|CHANGELOG\.md|CITATION\.cff|THIRD-PARTY-NOTICES\.txt|package\.json)$/,
    /^dist\/(?:[\w-]+\/)?[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$/,
    /^(?:records|schemas|verify|locales\/(?:kk|ru|tr))\/package\.json$/,
    /^data\/[\w-]+\.json$/,
    /^data\/locales\/\w+\.json$/,
    /^data\/schema\/[\w-]+\.json$/,
    /^data\/csv\/(?:[\w-]+\.csv|datapackage\.json)$/,
    /^data\/kz-tr-council\.jsonld$/,
    /^docs\/trade\.svg$/,
  ];
  expect(files.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([]);
});

it("holds the licences, the data and every entry", () => {
  expect(files).toEqual(
    expect.arrayContaining([
      "README.md",
      "LICENSE",
      "LICENSE-DATA",
      "data/figures.json",
      "data/schema/figures.json",
      "data/csv/datapackage.json",
      "data/csv/figures.csv",
      "data/kz-tr-council.jsonld",
      "dist/index.js",
      "dist/index.cjs",
      "dist/cli.js",
    ]),
  );
});

it("holds every file that its declarations and JSON Schemas name", () => {
  const texts = files.filter((file) => /\.d\.cts$|^data\/schema\//u.test(file));
  expect(texts.length).toBeGreaterThan(2);
  const named = texts.flatMap(
    (file) => readFileSync(join(installed, file), "utf8").match(/\b(?:docs|data)\/[\w/-]+\.\w+/gu) ?? [],
  );
  expect(named).toContain("data/figures.json");
  expect(named.filter((file) => !files.includes(file))).toEqual([]);
});

it("finds every entry in a folder of its name too, for resolvers that know no exports", () => {
  const folders = subpathFolders(installed);
  expect(folders.size).toBeGreaterThan(2);
  for (const [folder, manifest] of folders) {
    expect(files).toContain(`${folder}/package.json`);
    for (const file of Object.values(manifest)) expect(files).toContain(join(folder, file));
  }
});

it("unpacks to at most 1.95 MB", () => {
  const size = files.reduce((sum, file) => sum + statSync(join(installed, file)).size, 0);
  expect(size).toBeGreaterThan(1_000_000);
  expect(size).toBeLessThanOrEqual(1_950_000);
});

/** The library that a path names, such as `parse5`, if the path lies in one. */
const LIBRARY = /node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/\n]+)/;

/** The names of the libraries whose code built files hold. Minified files do not tell, so a second build lists what went in. */
async function librariesIn(paths: readonly string[]): Promise<string[]> {
  const names = new Set(paths.map((path) => path.replace(/^.*\/dist\/|\.c?js$/g, "")));
  const sources = Object.entries(SOURCES).filter(([name]) => names.has(name));
  expect(sources).toHaveLength(names.size);
  const { metafile } = await build({
    entryPoints: Object.fromEntries(sources),
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["zod", "kz-tr-council"],
    outdir: "sources",
    write: false,
    metafile: true,
  });
  const libraries = Object.keys(metafile.inputs).flatMap((input) => LIBRARY.exec(input)?.[1] ?? []);
  return [...new Set(libraries)].sort();
}

it("names every library that the build bundles in the notices", async () => {
  const notices = readFileSync(join(installed, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const names = await librariesIn(builtFiles(installed, "js"));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
});

/** Names of the platform that no entry may use. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  ...["eval", "Function", "setTimeout", "setInterval", "console", "globalThis", "self", "window", "document"],
  ...["process", "Buffer", "require", "fetch", "XMLHttpRequest", "WebSocket", "localStorage", "navigator"],
  ...["Date.now", "Math.random", "performance", "crypto"],
]);

/**
 * What a file calls, constructs or reads a member of, by name: `fetch`, `process`, `Math.random`. A CommonJS file may
 * require the other files of the package, and zod.
 */
function namesUsed(file: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
    const isImport = isCall && /^require\("(?:\.|zod)/.test(node.getText());
    if ((isCall && !isImport) || ts.isPropertyAccessExpression(node)) names.push(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return names;
}

describe.each([
  ["index", ["fastest-levenshtein"]],
  ["records", []],
  ["schemas", ["fastest-levenshtein"]],
  ["verify", ["@noble/hashes", "entities", "fastest-levenshtein", "parse5"]],
])("the entry %s", (entry, libraries) => {
  const entries = ["js", "cjs"].map((ending) => reachableFrom(join(installed, "dist", `${entry}.${ending}`)));

  it(`bundles of libraries ${libraries.join(", ") || "none"}`, async () => {
    for (const { files } of entries) expect(await librariesIn(files)).toEqual(libraries);
  });

  it("reaches for no file, network, clock or chance, and runs no text as code", () => {
    for (const { files } of entries) {
      for (const file of files) expect(namesUsed(file).filter((name) => FORBIDDEN.has(name))).toEqual([]);
    }
  });
});
