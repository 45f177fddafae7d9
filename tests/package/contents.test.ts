import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { builtFiles } from "./built-files.js";

const files = execFileSync("tar", ["-tzf", inject("tarball")], { encoding: "utf8" })
  .trim()
  .split("\n")
  .map((file) => file.replace(/^package\//, ""));

it("holds what a user needs and nothing else", () => {
  const expected = [
    /^(?:README\.md|LICENSE|LICENSE-DATA|CHANGELOG\.md|CITATION\.cff|THIRD-PARTY-NOTICES\.txt|package\.json)$/,
    /^dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$/,
    /^data\/[\w-]+\.json$/,
    /^data\/schema\/[\w-]+\.json$/,
    /^data\/csv\/(?:[\w-]+\.csv|datapackage\.json)$/,
    /^data\/kz-tr-council\.jsonld$/,
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

it("names every library that the build bundles in the notices", () => {
  const installed = join(inject("consumer"), "node_modules", "kz-tr-council");
  const code = builtFiles(installed, "js")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const bundled = code.matchAll(/^\/\/ node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/\n]+)/gm);
  const notices = readFileSync(join(installed, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const names = [...new Set(Array.from(bundled, (match) => match[1] ?? ""))].sort();
  expect(names).toEqual(["entities", "fastest-levenshtein", "parse5", "title-case"]);
  for (const name of names) expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
});
