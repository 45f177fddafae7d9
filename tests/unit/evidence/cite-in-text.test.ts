import { citeInText, reports, sources } from "kz-tr-council";
import { astanaTimes, tradeTurnover2024, trendCouncil } from "kz-tr-council/records";
import { expect, test } from "vitest";

test("a record names the paragraph of its first piece of evidence", () => {
  expect(citeInText(tradeTurnover2024)).toBe("(“Kazakhstan Türkiye Advance,” 2025, para. 6)");
  const [evidence] = tradeTurnover2024.evidence;
  expect(citeInText({ ...evidence, passage: 23 })).toBe("(“Kazakhstan Türkiye Advance,” 2025, para. 23)");
});

test("a source, a report and evidence without a paragraph name none", () => {
  expect(citeInText(astanaTimes)).toBe("(“Kazakhstan Türkiye Advance,” 2025)");
  expect(citeInText({ source: "astana-times", words: "Friendship" })).toBe(citeInText(astanaTimes));
  for (const report of Object.values(reports)) {
    expect(citeInText(report)).toBe(citeInText(sources[report.source]));
  }
});

test("a source without a title is named by its publisher", () => {
  expect(citeInText(trendCouncil)).toBe("(Trend, 2025)");
  expect(citeInText({ source: "trend-council", passage: 4, words: "x" })).toBe("(Trend, 2025, para. 4)");
});
