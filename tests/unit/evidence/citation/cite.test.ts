import { describe, expect, test } from "vitest";
import type { Citable } from "../../../../src/evidence/citable.js";
import {
  CITATION_FORMATS,
  type CitationFormat,
  type CiteOptions,
  cite,
} from "../../../../src/evidence/cite.js";
import { citeInText } from "../../../../src/evidence/cite-in-text.js";
import { sourceLink } from "../../../../src/evidence/source-link.js";
import type { SourceId } from "../../../../src/generated/ids.js";
import { tradeTurnover2024 } from "../../../../src/generated/records/figures.js";
import { qazinformCouncilOnVisaFreeStay } from "../../../../src/generated/records/reports.js";
import { astanaTimes, trendCouncil } from "../../../../src/generated/records/sources.js";
import { getRecord } from "../../../../src/queries/get-record.js";
import { headline, source, turnover } from "./samples.js";

const evidence = { source: "trend-council", words: "two" } as const;
const FILE_FORMATS = ["bibtex", "ris", "csl-json"] as const;
const keyOf = (of: Citable, options: CiteOptions = {}) =>
  JSON.parse(cite(of, { ...options, format: "csl-json" }))[0].id;

describe("what can be cited", () => {
  test("a record by its first piece of evidence", () => {
    const [first, second] = [2, 3].map((passage) => ({ ...evidence, passage }));
    expect(keyOf({ ...turnover, evidence: [first ?? evidence, second ?? evidence] })).toBe(
      "trend-council-para-2",
    );
  });

  test.each(CITATION_FORMATS)("a piece of evidence as a record that has it, in %s", (format) => {
    expect(cite(tradeTurnover2024.evidence[0], { format })).toBe(cite(tradeTurnover2024, { format }));
  });

  test.each(FILE_FORMATS)("evidence without a paragraph as its source, in %s", (format) => {
    expect(cite(evidence, { format })).toBe(cite(trendCouncil, { format }));
  });
});

describe("sources of one's own", () => {
  test.each(FILE_FORMATS)("are found in the records, among any kinds, in %s", (format) => {
    const records = [tradeTurnover2024, turnover, headline];
    expect(cite(turnover, { format, records })).toBe(cite(headline, { format }));
    const report = { ...qazinformCouncilOnVisaFreeStay, source: "acme:paper" } as const;
    expect(cite(report, { format, records: new Set(records) })).toBe(cite(headline, { format }));
  });

  test("come before the package's, which are found too", () => {
    const records = [source({ id: "trend-council" })];
    expect(cite(evidence, { format: "ris", records })).toContain(headline.url);
    expect(cite(tradeTurnover2024, { format: "ris", records })).toContain(astanaTimes.url);
  });

  test.each(["apa", "mla", "chicago"] as const)("are refused in %s, with what to take instead", (format) => {
    for (const of of [headline, turnover]) {
      const citing = () => cite(of, { format, records: [headline] });
      expect(citing).toThrow(RangeError);
      for (const word of ["acme:paper", format, ...FILE_FORMATS]) expect(citing).toThrow(`"${word}"`);
    }
  });

  test("are refused in the text", () => {
    expect(() => citeInText(turnover, { records: [headline] })).toThrow(
      /"acme:paper"; give a source of the package/,
    );
  });

  test("are not taken for the package's where they share an id with it", () => {
    expect(cite({ ...trendCouncil })).toBe(cite(trendCouncil));
    expect(() => cite({ ...trendCouncil, title: "Another title" })).toThrow(RangeError);
    expect(() => cite(evidence, { records: [source({ id: "trend-council" })] })).toThrow(RangeError);
    expect(() => citeInText({ ...trendCouncil, published: "2024" })).toThrow(RangeError);
  });
});

describe("what is refused", () => {
  test.each([
    ["risx", '"risx"', 'mean "ris"'],
    ["APA", '"APA"', 'mean "apa"'],
    ["harvard", '"harvard"', '"apa", "mla"'],
    ["__proto__", '"__proto__"', '"apa", "mla"'],
    ["\uD800", '"\\ud800"', '"apa", "mla"'],
    [["apa"], "an array", '"apa", "mla"'],
    [null, "null", '"apa", "mla"'],
  ])("the format %j", (format, came, allowed) => {
    const citing = () => cite(astanaTimes, { format: format as CitationFormat });
    expect(citing).toThrow(typeof format === "string" ? RangeError : TypeError);
    expect(citing).toThrow(came);
    expect(citing).toThrow(allowed);
  });

  test.each([
    ["nowhere", '"nowhere"', '"astana-times"'],
    ["astana-time", '"astana-time"', 'mean "astana-times"'],
    ["acme:nowhere", '"acme:nowhere"', "its source record"],
    ["__proto__", '"__proto__"', '"astana-times"'],
    ["\uDFFF", '"\\udfff"', '"astana-times"'],
    [["astana-times"], "an array", '"astana-times"'],
  ])("evidence from the source %j", (id, came, allowed) => {
    const of: Citable = { ...turnover, evidence: [{ ...evidence, source: id as SourceId }] };
    for (const citing of [() => cite(of), () => citeInText(of), () => sourceLink(of)]) {
      expect(citing).toThrow(RangeError);
      expect(citing).toThrow(came);
      expect(citing).toThrow(allowed);
    }
  });

  test.each([[[]], [undefined], [null], ["text"], [[null]]])("a record whose evidence is %j", (pieces) => {
    const record = { kind: "figure", id: "acme:x", evidence: pieces } as unknown as Citable;
    for (const citing of [() => cite(record), () => citeInText(record), () => sourceLink(record)]) {
      expect(citing).toThrow(TypeError);
      expect(citing).toThrow('"acme:x"');
    }
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["6", 6],
    ["a function", cite],
  ])("%s", (came, of) => {
    expect(() => cite(of as unknown as Citable)).toThrow(TypeError);
    expect(() => cite(of as unknown as Citable)).toThrow(`got ${came};`);
  });

  test("an id, with the way to its record", () => {
    for (const id of ["trade-turnover-2024", "astana-times"] as const) {
      for (const citing of [cite, citeInText, sourceLink]) {
        expect(() => citing(id as unknown as Citable)).toThrow(TypeError);
        expect(() => citing(id as unknown as Citable)).toThrow(`give the record: getRecord("${id}")`);
      }
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
  ])("the passage %j", (passage, came) => {
    const of = { ...evidence, passage: passage as number };
    expect(() => cite(of)).toThrow(RangeError);
    expect(() => cite(of)).toThrow(`got ${came};`);
  });

  test("a passage that the source does not have", () => {
    const of = { source: "astana-times", passage: 24, words: "x" } as const;
    expect(() => cite(of)).toThrow(/^Passage: got 24; give a whole number from 1 to 23\.$/);
  });

  test.each([[{}], [{ kind: "source" }], [{ kind: "planet", id: "acme:x" }], [[headline]], [new Map()]])(
    "%j, which cannot be cited",
    (of) => {
      for (const citing of [cite, citeInText, sourceLink]) {
        expect(() => citing(of as never)).toThrow(TypeError);
        expect(() => citing(of as never)).toThrow(/^Record.*: got /);
      }
    },
  );

  test.each(["publisher", "title", "label", "url", "published", "language"])(
    "a source of one's own whose %s is not a text or an empty one",
    (field) => {
      for (const value of ["", " \n ", 7, null]) {
        const of = { ...headline, [field]: value } as typeof headline;
        expect(() => cite(of, { format: "ris" })).toThrow(TypeError);
        expect(() => cite(of, { format: "ris" })).toThrow(field);
      }
    },
  );

  test.each([
    ["bibtex", TypeError, '"bibtex"'],
    [0, TypeError, "0"],
    [null, TypeError, "null"],
    [{ style: "apa" }, RangeError, '"style"'],
    [{ records: 5 }, TypeError, "5"],
    [{ records: {} }, TypeError, "an object"],
    [{ records: "acme:paper" }, TypeError, '"acme:paper"'],
  ])("the options %j", (options, error, came) => {
    for (const citing of [cite, citeInText, sourceLink]) {
      expect(() => citing(astanaTimes, options as CiteOptions)).toThrow(error);
      expect(() => citing(astanaTimes, options as CiteOptions)).toThrow(came);
    }
  });

  test("a format in a place that has none", () => {
    expect(() => citeInText(astanaTimes, { format: "apa" } as CiteOptions)).toThrow(RangeError);
    expect(() => sourceLink(astanaTimes, { format: "apa" } as CiteOptions)).toThrow(RangeError);
  });

  test.each([null, 5, "x", {}, { kind: "source" }])("a list of records with %j in it", (record) => {
    const records = [headline, record as typeof headline];
    expect(() => cite(turnover, { format: "ris", records })).toThrow(TypeError);
  });
});
