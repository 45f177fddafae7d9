import { expect, test } from "vitest";
import { cite } from "../../../../src/evidence/cite.js";
import { tradeTurnover2024 } from "../../../../src/generated/records/figures.js";
import { hurriyetPreview, trendCouncil } from "../../../../src/generated/records/sources.js";
import { source } from "./samples.js";

const ADDRESS =
  "https://astanatimes.com/2025/07/kazakhstan-turkiye-advance-strategic-partnership-at-high-level-talks-in-ankara/";

test("BibTeX of a record", () => {
  expect(cite(tradeTurnover2024, { format: "bibtex" })).toBe(
    [
      "@misc{astana-times-para-6,",
      "  author = {{The Astana Times}},",
      "  title = {{Kazakhstan Türkiye advance strategic partnership at high-level talks in Ankara}},",
      `  howpublished = {\\url{${ADDRESS}}},`,
      "  year = {2025},",
      "  month = jul,",
      "  note = {Para. 6}",
      "}",
    ].join("\n"),
  );
});

test("BibTeX of a source without a title, of a day", () => {
  expect(cite(hurriyetPreview, { format: "bibtex" })).toBe(
    [
      "@misc{hurriyet-preview,",
      "  author = {{Hürriyet Daily News}},",
      "  title = {{[Hürriyet Daily News before the talks]}},",
      `  howpublished = {\\url{${hurriyetPreview.url}}},`,
      "  year = {2025},",
      "  month = jul,",
      "  day = {28}",
      "}",
    ].join("\n"),
  );
});

test("BibTeX has a key that it can read, another for another id", () => {
  const key = (id: string) => cite(source({ id }), { format: "bibtex" }).split("\n")[0];
  expect(key("acme:own_source.a/b+c-d")).toBe("@misc{acme:own_source.a/b+c-d,");
  expect(key("a, b}ş")).toBe("@misc{au2cu20bu7du15f,");
  expect(key("__proto__")).toBe("@misc{__proto__,");
});

test("RIS of a record", () => {
  expect(cite(tradeTurnover2024, { format: "ris" })).toBe(
    [
      "TY  - NEWS",
      "ID  - astana-times-para-6",
      "TI  - Kazakhstan Türkiye advance strategic partnership at high-level talks in Ankara",
      "T2  - The Astana Times",
      "PY  - 2025",
      "DA  - 2025/07//",
      `UR  - ${ADDRESS}`,
      "LA  - en",
      "N1  - para. 6",
      "ER  - ",
    ].join("\n"),
  );
});

test("CSL-JSON of a source without a title and a known language", () => {
  expect(cite(trendCouncil, { format: "csl-json" })).toBe(
    JSON.stringify(
      [
        {
          id: "trend-council",
          type: "article-newspaper",
          title: "[Trend on the Council session]",
          "container-title": "Trend",
          issued: { "date-parts": [[2025, 7, 29]] },
          URL: trendCouncil.url,
        },
      ],
      undefined,
      2,
    ),
  );
});
