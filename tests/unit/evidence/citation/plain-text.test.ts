import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { describe, expect, test } from "vitest";
import { cite } from "../../../../src/evidence/cite.js";
import type { Source } from "../../../../src/model/source.js";
import { tradeTurnover2024 } from "../../../../src/records/figures.js";
import { astanaTimes, commonspace, trendCouncil } from "../../../../src/records/sources.js";
import { headline, source, untitled } from "./samples.js";

/** What citeproc-js and the style of the Citation Style Language write of our CSL-JSON. */
function processed(of: Parameters<typeof cite>[0], change: object = {}): string {
  const [item] = JSON.parse(cite(of, "csl-json"));
  return new Cite({ ...item, ...change }).format("bibliography", { template: "apa", format: "text" }).trim();
}

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
  ])("is what citeproc-js writes: %s", (_name, of) => {
    expect(cite(of, "apa")).toBe(processed(of));
  });

  test.each([
    ["a paper", untitled()],
    ["a name that ends in a period", untitled({ publisher: "News Inc." })],
  ])("is what citeproc-js writes without a title, of %s", (_name, of) => {
    // The publisher, once it is the author, is not named again.
    const roles = { author: [{ literal: of.publisher }], "container-title": undefined };
    expect(cite(of, "apa")).toBe(processed(of, roles));
  });

  test("puts the paragraph where citeproc-js puts the page of a newspaper", () => {
    expect(cite(tradeTurnover2024, "apa")).toBe(processed(tradeTurnover2024, { page: "para. 6" }));
    expect(cite(tradeTurnover2024, "apa")).toContain("The Astana Times, para. 6. https://");
  });
});

// Chicago's style file is under another licence; these are what citeproc-js wrote with it, less the initial "The".
describe("Chicago", () => {
  const address = headline.url;

  test.each([
    ["a day", headline, "A Paper. “Talks were held.” July 9, 2025."],
    ["a month", source({ published: "2025-01" }), "A Paper. “Talks were held.” January 2025."],
    ["a year", source({ published: "2025" }), "A Paper. “Talks were held.” 2025."],
    ["a question", source({ title: "Who?" }), "A Paper. “Who?” July 9, 2025."],
    ["curly quotation", source({ title: "The “big” talks" }), "A Paper. “The ‘big’ talks.” July 9, 2025."],
    ["straight quotation", source({ title: 'A "b" "c" d' }), "A Paper. “A ‘b’ ‘c’ d.” July 9, 2025."],
    [
      "an initial The",
      source({ publisher: "The Daily The Sun" }),
      "Daily The Sun. “Talks were held.” July 9, 2025.",
    ],
    [
      "a The that is not initial",
      source({ publisher: "Over The Moon" }),
      "Over The Moon. “Talks were held.” July 9, 2025.",
    ],
    [
      "a name that begins like it",
      source({ publisher: "Theatre" }),
      "Theatre. “Talks were held.” July 9, 2025.",
    ],
    ["no title", untitled({ publisher: "News Inc." }), "News Inc. A paper on the talks. July 9, 2025."],
  ] satisfies [string, Source<string>, string][])("entry: %s", (_name, of, start) => {
    expect(cite(of, "chicago")).toBe(`${start} ${address}.`);
  });

  test("note of the article", () => {
    expect(cite(tradeTurnover2024, "chicago")).toBe(
      "“Kazakhstan Türkiye advance strategic partnership at high-level talks in Ankara,” Astana Times, July 2025, para. 6, https://astanatimes.com/2025/07/kazakhstan-turkiye-advance-strategic-partnership-at-high-level-talks-in-ankara/.",
    );
  });

  test.each([
    [trendCouncil, "Trend on the Council session, Trend, July 29, 2025, para. 4, "],
    [commonspace, "commonspace.eu on the visit, commonspace.eu, 2025, para. 4, "],
  ])("note without a title: $id", ({ id, url }, start) => {
    expect(cite({ source: id, passage: 4, words: "four" }, "chicago")).toBe(`${start}${url}.`);
  });
});
