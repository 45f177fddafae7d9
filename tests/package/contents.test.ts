import { execFileSync } from "node:child_process";
import { expect, inject, it } from "vitest";

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
      "dist/index.js",
      "dist/index.cjs",
      "dist/cli.js",
    ]),
  );
});
