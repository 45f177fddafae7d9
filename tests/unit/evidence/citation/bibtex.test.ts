import { describe, expect, test } from "vitest";
import { cite } from "../../../../src/evidence/cite.js";
import { tradeTurnover2024 } from "../../../../src/generated/records/figures.js";
import { hurriyetPreview } from "../../../../src/generated/records/sources.js";
import { sources } from "../../../../src/generated/tables.js";
import { readBibtex } from "./read-bibtex.js";
import { headline, source, untitled } from "./samples.js";

describe("entry", () => {
  test("of a record", () => {
    expect(cite(tradeTurnover2024, "bibtex")).toBe(
      [
        "@misc{astana-times-para-6,",
        "  author = {{The Astana Times}},",
        '  title = {{Kazakhstan T{\\"u}rkiye advance strategic partnership at high-level talks in Ankara}},',
        "  howpublished = {\\url{https://astanatimes.com/2025/07/kazakhstan-turkiye-advance-strategic-partnership-at-high-level-talks-in-ankara/}},",
        "  year = {2025},",
        "  month = jul,",
        "  note = {Para. 6}",
        "}",
      ].join("\n"),
    );
  });

  test("without a title, of a day", () => {
    expect(cite(hurriyetPreview, "bibtex")).toBe(
      [
        "@misc{hurriyet-preview,",
        '  author = {{H{\\"u}rriyet Daily News}},',
        '  title = {{[H{\\"u}rriyet Daily News before the talks]}},',
        `  howpublished = {\\url{${hurriyetPreview.url}}},`,
        "  year = {2025},",
        "  month = jul,",
        "  day = {28}",
        "}",
      ].join("\n"),
    );
  });

  test("of a year alone names neither month nor day", () => {
    expect(
      cite(source({ published: "2025" }), "bibtex")
        .split("\n")
        .slice(-2),
    ).toStrictEqual(["  year = {2025}", "}"]);
  });

  test.each(Object.values(sources).map((known) => [known.id, known] as const))(
    "of %s is read back by Citation.js",
    (id, known) => {
      expect(readBibtex(cite(known, "bibtex"))).toMatchObject({
        "citation-key": id,
        author: [{ family: known.publisher }],
        title: "title" in known && known.title !== undefined ? known.title : `[${known.label}]`,
        URL: known.url,
        issued: { "date-parts": [known.published.split("-").map(Number)] },
      });
    },
  );

  test("keeps the note and the special characters of an address", () => {
    expect(readBibtex(cite(tradeTurnover2024, "bibtex")).note).toBe("Para. 6");
    expect(readBibtex(cite(headline, "bibtex")).URL).toBe(headline.url);
    expect(readBibtex(cite(source({ url: "https://example.org/~a/~b" }), "bibtex")).URL).toBe(
      "https://example.org/%7Ea/%7Eb",
    );
  });

  test.each(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"])(
    "names the month %s by its macro",
    (macro) => {
      const months = Array.from({ length: 12 }, (_, n) => `2025-${String(n + 1).padStart(2, "0")}`);
      const written = months.filter((published) =>
        cite(source({ published }), "bibtex").includes(`  month = ${macro}\n`),
      );
      expect(written).toHaveLength(1);
      expect(readBibtex(cite(source({ published: `${written}` }), "bibtex")).issued).toStrictEqual({
        "date-parts": [`${written}`.split("-").map(Number)],
      });
    },
  );

  test("keeps a name with and in it whole", () => {
    expect(readBibtex(cite(untitled({ publisher: "Sun and Moon" }), "bibtex")).author).toStrictEqual([
      { family: "Sun and Moon" },
    ]);
  });

  test("has a key that BibTeX can read, another for another id", () => {
    const key = (id: string) => cite(source({ id }), "bibtex").split("\n")[0];
    expect(key("own_source:1.a/b+c-d")).toBe("@misc{own_source:1.a/b+c-d,");
    expect(key("a, b}ş")).toBe("@misc{au2cu20bu7du15f,");
    expect(key("__proto__")).toBe("@misc{__proto__,");
  });
});
