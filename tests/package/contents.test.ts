import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { subpathFolders } from "../../scripts/subpath-folders.js";
import { builtFiles } from "./built-files.js";

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

it("finds every entry in a folder of its name too, for resolvers that know no exports", () => {
  const folders = subpathFolders(installed);
  expect(folders.size).toBeGreaterThan(2);
  for (const [folder, manifest] of folders) {
    expect(files).toContain(`${folder}/package.json`);
    for (const file of Object.values(manifest)) expect(files).toContain(join(folder, file));
  }
});

it("names every library that the build bundles in the notices", () => {
  const code = builtFiles(installed, "js")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const bundled = code.matchAll(/^\/\/ node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/\n]+)/gm);
  const notices = readFileSync(join(installed, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const names = [...new Set(Array.from(bundled, (match) => match[1] ?? ""))].sort();
  expect(names).toEqual([
    "@noble/hashes",
    "entities",
    "fast-string-truncated-width",
    "fast-string-width",
    "fast-wrap-ansi",
    "fastest-levenshtein",
    "parse5",
  ]);
  for (const name of names) expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
});
