import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { cite } from "../../../../src/evidence/cite.js";
import { tradeTurnover2024 } from "../../../../src/generated/records/figures.js";
import { astanaTimes, commonspace, trendCouncil } from "../../../../src/generated/records/sources.js";
import type { Source } from "../../../../src/model/source.js";
import { processed } from "./processed.js";
import { headline, source, untitled } from "./samples.js";

describe("APA", () => {
  test("of the article", () => {
    expect(cite(astanaTimes, "apa")).toBe(
      "Kazakhstan Türkiye advance strategic partnership at high-level talks in Ankara. (2025, July). The Astana Times. https://astanatimes.com/2025/07/kazakhstan-turkiye-advance-strategic-partnership-at-high-level-talks-in-ankara/",
    );
  });

  test.each([
    ["a day", headline],
    ["a month", source({ published: "2025-12" })],
    ["a year", source({ published: "2025" })],
    ["a title that ends in a question", source({ title: "Who met whom?" })],
    ["a title that ends in a call", source({ title: "They met!" })],
    ["a title that ends in a period", source({ title: "They met in the U.S." })],
    ["a title with a period inside", source({ title: "They met in St. Petersburg" })],
    ["a title that ends in a quotation", source({ title: "He said “yes”" })],
    ["a title that ends in a quoted sentence", source({ title: "He said “yes.”" })],
    ["a title that ends in a quoted question", source({ title: "Who said “yes?”" })],
    ["a title that ends in quotation within quotation", source({ title: "I said “he said ‘yes’”" })],
    ["a title that ends in an apostrophe", source({ title: "The dogs’" })],
  ])("is what citeproc-js writes: %s", (_name, of) => {
    expect(cite(of, "apa")).toBe(processed(of, "apa"));
  });

  test.each([
    ["a paper", untitled()],
    ["a name that ends in a period", untitled({ publisher: "News Inc." })],
  ])("is what citeproc-js writes without a title, of %s", (_name, of) => {
    // The publisher, once it is the author, is not named again.
    const roles = { author: [{ literal: of.publisher }], "container-title": undefined };
    expect(cite(of, "apa")).toBe(processed(of, "apa", roles));
  });

  test("keeps straight marks of quotation, and puts the period within them", () => {
    expect(cite(source({ title: 'He said "yes"' }), "apa")).toMatch(/^He said "yes\." \(2025/);
    expect(cite(source({ title: "He said 'yes'" }), "apa")).toMatch(/^He said 'yes\.' \(2025/);
    expect(cite(source({ title: "Of the dogs'" }), "apa")).toMatch(/^Of the dogs'\. \(2025/);
    expect(cite(source({ title: "”" }), "apa")).toMatch(/^”\. \(2025/);
  });

  test("of a record is the entry of its source: the paragraph belongs into the text", () => {
    expect(cite(tradeTurnover2024, "apa")).toBe(cite(astanaTimes, "apa"));
    expect(cite(tradeTurnover2024, "apa")).toBe(processed(tradeTurnover2024, "apa"));
  });

  test("is the style where none is given", () => {
    expect(cite(tradeTurnover2024)).toBe(cite(tradeTurnover2024, "apa"));
  });
});

describe("Chicago", () => {
  const address = headline.url;

  test.each([
    ["a day", headline, "A Paper. “Talks Were Held.” July 9, 2025."],
    ["a month", source({ published: "2025-01" }), "A Paper. “Talks Were Held.” January 2025."],
    ["a year", source({ published: "2025" }), "A Paper. “Talks Were Held.” 2025."],
    ["a question", source({ title: "Who?" }), "A Paper. “Who?” July 9, 2025."],
    [
      "curly quotation",
      source({ title: "The “big” of talks" }),
      "A Paper. “The ‘Big’ of Talks.” July 9, 2025.",
    ],
    ["straight quotation", source({ title: 'A "b1" "c1" d1' }), "A Paper. “A ‘B1’ ‘C1’ D1.” July 9, 2025."],
    ["a quotation at the end", source({ title: "He said “yes”" }), "A Paper. “He Said ‘Yes.’” July 9, 2025."],
    ["a quoted sentence", source({ title: "He said “yes.”" }), "A Paper. “He Said ‘Yes.’” July 9, 2025."],
    ["a quoted question", source({ title: "Who said “yes?”" }), "A Paper. “Who Said ‘Yes?’” July 9, 2025."],
    ["a question on it", source({ title: "Who said “yes”?" }), "A Paper. “Who Said ‘Yes’?” July 9, 2025."],
    ["single quotation", source({ title: "He said ‘yes’" }), "A Paper. “He Said ‘Yes.’” July 9, 2025."],
    [
      "an apostrophe",
      source({ title: "Talks of the dogs’" }),
      "A Paper. “Talks of the Dogs’.” July 9, 2025.",
    ],
    ["an abbreviation", source({ title: "Held in the U.S." }), "A Paper. “Held in the U.S.” July 9, 2025."],
    ["a subtitle", source({ title: "Talks: a summary" }), "A Paper. “Talks: A Summary.” July 9, 2025."],
    ["a hyphen", source({ title: "High-level talks" }), "A Paper. “High-Level Talks.” July 9, 2025."],
    [
      "a small word at the end",
      source({ title: "What it is to" }),
      "A Paper. “What It Is To.” July 9, 2025.",
    ],
    [
      "names that begin small",
      source({ title: "iPhone sales grow: eBay opens “iShop” in Almaty" }),
      "A Paper. “iPhone Sales Grow: eBay Opens ‘iShop’ in Almaty.” July 9, 2025.",
    ],
    [
      "capitals within",
      source({ title: "An iPhone and NATO" }),
      "A Paper. “An iPhone and NATO.” July 9, 2025.",
    ],
    [
      "Turkish",
      source({ title: "Görüşme yapıldı", language: "tr" }),
      "A Paper. “Görüşme yapıldı.” July 9, 2025.",
    ],
  ] satisfies [string, Source<string>, string][])(
    "entry is what citeproc-js writes: %s",
    (_name, of, start) => {
      expect(cite(of, "chicago")).toBe(`${start} ${address}.`);
      expect(processed(of, "chicago")).toBe(`${start} ${address}.`);
    },
  );

  test("entry has the words of a headline large or small as citeproc-js has them", () => {
    // Left out is what citeproc-js takes for a preposition and the manual does not ("so", "yet"), or the other way
    // round ("past"), one-letter words, and prepositions at the head of a compound, which it leaves small. The word at
    // the end keeps off colons, which it takes for a period.
    const words =
      "talks Ankara türkiye’s 5-year mid-level who? trade: “oil” of on the and between through without to as";
    const title = fc.array(fc.constantFrom(...words.split(" "))).map((chosen) => `${chosen.join(" ")} held`);
    fc.assert(
      fc.property(title, (text) => {
        const of = source({ title: text });
        expect(cite(of, "chicago")).toBe(processed(of, "chicago"));
      }),
    );
  });

  // What citeproc-js does otherwise than the manual, or what is no matter of citeproc-js.
  test.each([
    ["an initial The", source({ publisher: "The Daily The Sun" }), "Daily The Sun. “Talks Were Held.”"],
    [
      "a The that is not initial",
      source({ publisher: "Over The Moon" }),
      "Over The Moon. “Talks Were Held.”",
    ],
    ["a name that begins like it", source({ publisher: "Theatre" }), "Theatre. “Talks Were Held.”"],
    ["no title", untitled({ publisher: "News Inc." }), "News Inc. A paper on the talks."],
    ["a compound with a preposition", source({ title: "An in-depth talk" }), "A Paper. “An In-Depth Talk.”"],
    ["not yet", source({ title: "Not yet signed" }), "A Paper. “Not Yet Signed.”"],
    [
      "quoted quotation",
      source({ title: "I said “he said ‘it’s a yes’”" }),
      "A Paper. “I Said ‘He Said “It’s a Yes.”’”",
    ],
    ["English of a country", source({ language: "en-GB" }), "A Paper. “Talks Were Held.”"],
    ["no known language", source({ language: undefined }), "A Paper. “Talks were held.”"],
    ["a language that begins like it", source({ language: "enm" }), "A Paper. “Talks were held.”"],
  ] satisfies [string, Source<string>, string][])("entry: %s", (_name, of, start) => {
    expect(cite(of, "chicago")).toBe(`${start} July 9, 2025. ${address}.`);
  });

  test("entry capitalizes in English on a Turkish machine", () => {
    const upper = vi.spyOn(String.prototype, "toLocaleUpperCase");
    cite(headline, "chicago");
    expect(upper.mock.calls.length).toBeGreaterThan(0);
    expect(upper.mock.calls.every(([locale]) => locale === "en")).toBe(true);
    upper.mockRestore();
  });

  test("note of the article is what citeproc-js writes, less the initial The", () => {
    const note = cite(tradeTurnover2024, "chicago");
    expect(note).toBe(
      "“Kazakhstan Türkiye Advance Strategic Partnership at High-Level Talks in Ankara,” Astana Times, July 2025, para. 6, https://astanatimes.com/2025/07/kazakhstan-turkiye-advance-strategic-partnership-at-high-level-talks-in-ankara/.",
    );
    expect(processed(tradeTurnover2024, "chicago")).toBe(note.replace("Astana Times", "The Astana Times"));
  });

  test.each([
    [trendCouncil, "Trend on the Council session, Trend, July 29, 2025, para. 4, "],
    [commonspace, "commonspace.eu on the visit, commonspace.eu, 2025, para. 4, "],
  ])("note without a title: $id", ({ id, url }, start) => {
    expect(cite({ source: id, passage: 4, words: "four" }, "chicago")).toBe(`${start}${url}.`);
  });
});
