import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { corroboration, FIGURE_IDS, findRecord } from "../../src/index.js";
import { linksOf, readGuides, tagsOf, typedNumbers } from "./guides.js";

const guides = readGuides();
/** The guide on languages is linked before it is here. */
const names = new Set([...guides.map(({ name }) => name), "languages.md"]);

it("finds numbers in prose, tables and links' texts, and none in code, addresses and tags", () => {
  const found = typedNumbers(
    "---\ntitle: 99\n---\n\nTrade was $5 billion, [in 34 ways](a7.md).\n\n| a | eighteen |\n| - | - |\n| 7 | b |\n",
  );
  expect(found).toEqual(["5", "billion", "34", "eighteen", "7"]);
  expect(typedNumbers("In 2024 {@value x-99} `12` <https://a.example/1>\n\n```ts\n13;\n```\n")).toEqual([]);
});

describe.each(guides)("the guide $name", ({ text }) => {
  it("has a title, the category and one heading of its title", () => {
    const title = /^---\ntitle: (.+)\ncategory: Guides\n(?:keywords: .+\n)?---\n\n# (.+)\n/u.exec(text);
    expect(title?.[1]).toBeDefined();
    expect(title?.[2]).toBe(title?.[1]);
    expect(text.match(/^# /gmu)?.length).toBe(1);
  });

  it("types no number", () => {
    expect(typedNumbers(text)).toEqual([]);
  });

  it("has tags of records that exist, and values of those that have one", () => {
    for (const [tag, content] of tagsOf(text)) {
      if (tag === "chart") continue;
      expect(["value", "record"]).toContain(tag);
      const record = findRecord(content);
      expect(record, content).toBeDefined();
      if (tag === "value") expect(record, content).toHaveProperty("quantity");
    }
  });

  it("links documents that exist", () => {
    for (const link of linksOf(text).filter((address) => !address.startsWith("https://"))) {
      const exists = names.has(link) || existsSync(new URL(`../../docs/guides/${link}`, import.meta.url));
      expect(exists, link).toBe(true);
    }
  });
});

it("the guide on disputes names every figure that is disputed or uncorroborated, and no other under its heading", () => {
  const { text = "" } = guides.find(({ name }) => name === "disputed-and-unconfirmed.md") ?? {};
  const section = /\n## Uncorroborated\n(.*?)\n## /su.exec(text)?.[1] ?? "";
  const named = (part: string) =>
    new Set(tagsOf(part).flatMap(([tag, id]) => (tag === "record" ? [id] : [])));
  const having = (verdict: string) => FIGURE_IDS.filter((id) => corroboration(id).verdict === verdict);
  expect(named(section)).toEqual(new Set(having("uncorroborated")));
  const disputed = text.replace(section, "");
  for (const id of having("disputed")) expect(disputed, id).toContain(id);
});
