import { expect, test } from "vitest";
import { cite } from "../../../../src/evidence/cite.js";
import { tradeTurnover2024 } from "../../../../src/records/figures.js";
import { astanaTimes, commonspace, trendCouncil } from "../../../../src/records/sources.js";
import { sources } from "../../../../src/records/tables.js";

const article = {
  id: "astana-times",
  type: "article-newspaper",
  title: astanaTimes.title,
  "container-title": "The Astana Times",
  issued: { "date-parts": [[2025, 7]] },
  URL: astanaTimes.url,
  language: "en",
};

test("writes the article", () => {
  expect(JSON.parse(cite(astanaTimes, "csl-json"))).toStrictEqual([article]);
});

test("notes the paragraph and takes it into the id", () => {
  expect(JSON.parse(cite(tradeTurnover2024, "csl-json"))).toStrictEqual([
    { ...article, id: "astana-times-para-6", note: "para. 6" },
  ]);
});

test("describes a source without a title and leaves out a language that is not known", () => {
  expect(JSON.parse(cite(trendCouncil, "csl-json"))).toStrictEqual([
    {
      id: "trend-council",
      type: "article-newspaper",
      title: "[Trend on the Council session]",
      "container-title": "Trend",
      issued: { "date-parts": [[2025, 7, 29]] },
      URL: trendCouncil.url,
    },
  ]);
});

test("gives a year alone", () => {
  expect(JSON.parse(cite(commonspace, "csl-json"))[0].issued).toStrictEqual({ "date-parts": [[2025]] });
});

test.each(Object.values(sources).map((source) => [source.id, source] as const))(
  "indents %s",
  (_id, source) => {
    const written = cite(source, "csl-json");
    expect(written).toBe(JSON.stringify(JSON.parse(written), undefined, 2));
  },
);
