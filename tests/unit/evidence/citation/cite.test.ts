import { describe, expect, test } from "vitest";
import type { Citable } from "../../../../src/evidence/citable.js";
import { CITATION_STYLES, type CitationStyle, cite } from "../../../../src/evidence/cite.js";
import { sourceLink } from "../../../../src/evidence/source-link.js";
import type { SourceId } from "../../../../src/generated/ids.js";
import { tradeTurnover2024 } from "../../../../src/generated/records/figures.js";
import { astanaTimes } from "../../../../src/generated/records/sources.js";
import { reports, sources } from "../../../../src/generated/tables.js";
import type { Evidence } from "../../../../src/model/evidence.js";
import { getRecord } from "../../../../src/queries/get-record.js";
import { headline } from "./samples.js";

const piece: Evidence = { source: "trend-council", passage: 2, words: "two" };

describe("what can be cited", () => {
  test("a record by its first piece of evidence", () => {
    const record = { evidence: [piece, { ...piece, passage: 3 }] } as const;
    expect(cite(record, "chicago")).toBe(
      "Trend on the Council session, Trend, July 29, 2025, para. 2, https://www.trend.az/business/4075276.html.",
    );
  });

  test.each(CITATION_STYLES)("a piece of evidence as a record that has it, in %s", (style) => {
    expect(cite(tradeTurnover2024.evidence[0], style)).toBe(cite(tradeTurnover2024, style));
    // An entry of APA's reference list stands for the whole source.
    expect(cite(tradeTurnover2024, style) === cite(astanaTimes, style)).toBe(style === "apa");
  });

  test.each(Object.values(reports).map((report) => [report.id, report] as const))(
    "the report %s by its source",
    (_id, report) => {
      expect(cite(report, "apa")).toBe(cite(sources[report.source], "apa"));
    },
  );

  test.each(Object.values(sources).map((known) => [known.id, known] as const))(
    "the source %s",
    (id, known) => {
      for (const style of CITATION_STYLES) expect(cite(known, style)).toContain(known.url);
      expect(JSON.parse(cite(known, "csl-json"))[0].id).toBe(id);
    },
  );
});

describe("what is refused", () => {
  test.each([
    ["mla", '"mla"'],
    ["__proto__", '"__proto__"'],
    ["toString", '"toString"'],
    ["APA", '"APA"'],
    ["\uD800", '"\\ud800"'],
    [["apa"], "an array"],
    [null, "null"],
  ])("the style %j", (style, named) => {
    expect(() => cite(astanaTimes, style as CitationStyle)).toThrow(
      new RangeError(`Unknown citation style ${named}. Allowed: apa, chicago, bibtex, csl-json.`),
    );
  });

  test.each([
    ["nowhere", '"nowhere"'],
    ["__proto__", '"__proto__"'],
    ["constructor", '"constructor"'],
    ["\uDFFF", '"\\udfff"'],
    [["astana-times"], "an array"],
  ])("evidence from the source %j", (id, named) => {
    const evidence = [{ ...piece, source: id as SourceId }] as const;
    expect(() => cite({ evidence }, "apa")).toThrow(
      new RangeError(
        `Unknown source ${named} in a piece of evidence. Allowed: ${Object.keys(sources).join(", ")}.`,
      ),
    );
  });

  test.each([
    [[], '"x"'],
    [undefined, '"x"'],
    [null, '"x"'],
    ["text", '"x"'],
    [[null], '"x"'],
  ])("a record whose evidence is %j", (evidence, named) => {
    const record = { kind: "figure", id: "x", evidence } as unknown as Citable;
    expect(() => cite(record, "bibtex")).toThrow(
      new TypeError(
        `The record ${named} has no evidence; give at least one piece: { source, passage, words }.`,
      ),
    );
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["6", 6],
    ["a function", cite],
  ])("%s", (named, of) => {
    expect(() => cite(of as unknown as Citable, "apa")).toThrow(
      new TypeError(
        `Expected a source, a record with evidence, a piece of evidence or a report, not ${named}.`,
      ),
    );
  });

  test("an id, with the way to its record", () => {
    for (const id of ["trade-turnover-2024", "astana-times"] as const) {
      const error = new TypeError(
        `Expected a source, a record with evidence, a piece of evidence or a report, not "${id}". For an id, pass the record: getRecord("${id}").`,
      );
      expect(() => cite(id as unknown as Citable)).toThrow(error);
      expect(() => sourceLink(id as unknown as Citable)).toThrow(error);
      expect(cite(getRecord(id))).toContain("https://astanatimes.com/");
    }
  });

  test.each([
    [0, "0"],
    [-1, "-1"],
    [1.5, "1.5"],
    [Number.NaN, "NaN"],
    ["6", '"6"'],
    [null, "null"],
  ])("the passage %j", (passage, named) => {
    expect(() => cite({ ...piece, passage: passage as number }, "apa")).toThrow(
      new RangeError(`Unknown passage ${named}. Allowed: whole numbers from 1.`),
    );
  });

  test.each(["id", "publisher", "title", "label", "url", "published", "language"])(
    "a source whose %s is no text or an empty one",
    (field) => {
      for (const [value, named] of [
        ["", '""'],
        [" \n ", '" \\n "'],
        [7, "7"],
      ]) {
        expect(() => cite({ ...headline, [field]: value } as typeof headline, "apa")).toThrow(
          new TypeError(`Cannot cite a source whose ${field} is ${named}; give a text that is not empty.`),
        );
      }
    },
  );
});
