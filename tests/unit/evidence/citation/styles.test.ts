import { describe, expect, test } from "vitest";
import { cite } from "../../../../src/evidence/cite.js";
import { tradeTurnover2024 } from "../../../../src/generated/records/figures.js";
import { astanaTimes, commonspace, yeniSafak } from "../../../../src/generated/records/sources.js";
import { reports, sources } from "../../../../src/generated/tables.js";

const STYLES = ["apa", "mla", "chicago"] as const;

describe("the article", () => {
  const { url } = astanaTimes;

  test("in APA", () => {
    const entry = `Kazakhstan Türkiye advance strategic partnership at high-level talks in Ankara. (2025, July). The Astana Times. ${url}`;
    expect(cite(astanaTimes, { format: "apa" })).toBe(entry);
    expect(cite(tradeTurnover2024, { format: "apa" })).toBe(entry);
    expect(cite(tradeTurnover2024)).toBe(entry);
  });

  test("in MLA", () => {
    const entry = `“Kazakhstan Türkiye Advance Strategic Partnership at High-Level Talks in Ankara.” The Astana Times, July 2025, ${url}.`;
    expect(cite(astanaTimes, { format: "mla" })).toBe(entry);
    expect(cite(tradeTurnover2024, { format: "mla" })).toBe(entry);
  });

  test("in Chicago, as an entry and as a note on a paragraph", () => {
    const title = "Kazakhstan Türkiye Advance Strategic Partnership at High-Level Talks in Ankara";
    expect(cite(astanaTimes, { format: "chicago" })).toBe(`Astana Times. “${title}.” July 2025. ${url}.`);
    expect(cite(tradeTurnover2024, { format: "chicago" })).toBe(
      `“${title},” Astana Times, July 2025, para. 6, ${url}.`,
    );
    const evidence = { source: "astana-times", passage: 23, words: "Friendship" } as const;
    expect(cite(evidence, { format: "chicago" })).toContain(", para. 23, ");
  });

  test("in Chicago is an entry where no paragraph is known", () => {
    const evidence = { source: "astana-times", words: "Friendship" } as const;
    expect(cite(evidence, { format: "chicago" })).toBe(cite(astanaTimes, { format: "chicago" }));
  });
});

describe("a source without a title is described, and its description is not a headline", () => {
  test.each([
    [commonspace, "apa", "commonspace.eu. (2025). [commonspace.eu on the visit]."],
    [commonspace, "mla", "commonspace.eu on the visit. commonspace.eu, 2025,"],
    [commonspace, "chicago", "commonspace.eu. Commonspace.eu on the visit. 2025."],
    [yeniSafak, "apa", "Yeni Şafak. (2025, July). [Yeni Şafak on Erdoğan’s statements]."],
    [yeniSafak, "mla", "Yeni Şafak on Erdoğan’s statements. Yeni Şafak, July 2025,"],
    [yeniSafak, "chicago", "Yeni Şafak. Yeni Şafak on Erdoğan’s statements. July 2025."],
  ] as const)("$id in %s", (of, format, start) => {
    expect(cite(of, { format })).toBe(`${start} ${of.url}${format === "apa" ? "" : "."}`);
  });

  test("in a note of Chicago", () => {
    expect(cite({ source: "trend-council", passage: 4, words: "x" }, { format: "chicago" })).toBe(
      "Trend on the Council session, Trend, July 29, 2025, para. 4, https://www.trend.az/business/4075276.html.",
    );
  });
});

test.each(STYLES)("every source is one line with its address, in %s", (format) => {
  for (const source of Object.values(sources)) {
    const written = cite(source, { format });
    expect(written).toContain(source.url);
    expect(written).not.toMatch(/[\n<>{}]/);
  }
});

test.each(STYLES)("every report is its source, in %s", (format) => {
  for (const report of Object.values(reports)) {
    expect(cite(report, { format })).toBe(cite(sources[report.source], { format }));
  }
});
