import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { astanaTimes } from "../../../../src/generated/records/sources.js";

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
const citation = parse(read("CITATION.cff"));
const manifest = JSON.parse(read("package.json"));

test("CITATION.cff has what the format requires", () => {
  expect(citation).toMatchObject({ "cff-version": "1.2.0", type: "dataset", message: expect.any(String) });
  expect(citation.title).toMatch(new RegExp(`^${manifest.name}: `));
  expect(citation.authors).toStrictEqual([{ name: `${manifest.name} contributors` }]);
});

test("CITATION.cff says what package.json says", () => {
  expect(citation.license.join(" AND ")).toBe(manifest.license);
  expect(citation.keywords).toStrictEqual(manifest.keywords);
  expect(citation.abstract).toContain(manifest.description);
});

test("CITATION.cff refers to the article", () => {
  const [year, month] = astanaTimes.published.split("-").map(Number);
  expect(citation.references).toStrictEqual([
    {
      type: "newspaper-article",
      title: astanaTimes.title,
      authors: [{ name: astanaTimes.publisher }],
      journal: astanaTimes.publisher,
      year,
      month,
      languages: [astanaTimes.language],
      url: astanaTimes.url,
    },
  ]);
});

test("CITATION.cff names the last release and its date, or neither before the first", () => {
  const [release] = JSON.parse(read("data/changes.json")).releases;
  expect(citation.version).toBe(release?.version);
  expect(citation["date-released"]).toBe(release?.date);
});

test("CITATION.cff names the repository that package.json names", () => {
  expect(citation["repository-code"]).toBe(manifest.repository?.url.replace(/^git\+|\.git$/g, ""));
});
