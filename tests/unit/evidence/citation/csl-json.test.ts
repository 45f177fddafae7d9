import { describe, expect, test } from "vitest";
import { cite } from "../../../../src/evidence/cite.js";
import { tradeTurnover2024 } from "../../../../src/generated/records/figures.js";
import { astanaTimes, commonspace, trendCouncil } from "../../../../src/generated/records/sources.js";
import { figures, sources } from "../../../../src/generated/tables.js";
import { cslSchema, cslValidator } from "./csl-schema.js";
import { headline, untitled } from "./samples.js";

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

describe("the public schema of CSL-JSON", () => {
  const validate = cslValidator();
  /** What the schema says of what we write, changed. */
  const errorsOf = (citable: Parameters<typeof cite>[0], change: object = {}) => {
    const [item] = JSON.parse(cite(citable, "csl-json"));
    validate([{ ...item, ...change }]);
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };

  test("is the one that the project publishes", () => {
    expect(cslSchema().$id).toBe("https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json");
  });

  test.each(Object.values({ ...sources, ...figures }).map((record) => [record.id, record] as const))(
    "accepts %s",
    (_id, record) => {
      expect(errorsOf(record)).toStrictEqual([]);
    },
  );

  test("accepts a source of a user", () => {
    expect(errorsOf(headline)).toStrictEqual([]);
    expect(errorsOf(untitled({ language: undefined }))).toStrictEqual([]);
  });

  test.each([
    [{ type: "news" }, "/0/type must be equal to one of the allowed values"],
    [{ paragraph: "6" }, "/0 must NOT have additional properties"],
    [{ URL: 1 }, "/0/URL must be string"],
    [{ issued: { year: 2025 } }, "/0/issued must NOT have additional properties"],
    [
      { issued: { "date-parts": [[2025, 7, 29, 12]] } },
      "/0/issued/date-parts/0 must NOT have more than 3 items",
    ],
  ])("refuses %j", (change, error) => {
    expect(errorsOf(astanaTimes, change)).toContain(error);
  });
});
