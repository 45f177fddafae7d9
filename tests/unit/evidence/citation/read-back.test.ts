import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Citable } from "../../../../src/evidence/citable.js";
import { type CitationFormat, cite } from "../../../../src/evidence/cite.js";
import { figures, sources } from "../../../../src/generated/tables.js";
import { headline, source, turnover, untitled } from "./samples.js";

/** What Citation.js reads in a file of references that holds one. */
function read(file: string): object {
  const [item, ...more] = new Cite(file, { generateGraph: false }).data;
  expect(more).toEqual([]);
  return item ?? {};
}

function readBack(of: Citable, format: CitationFormat): object {
  return read(cite(of, { format, records: [headline] }));
}

/** The item that CSL-JSON holds; Citation.js is not part of this. */
function itemOf(of: Citable): Record<string, unknown> {
  return JSON.parse(cite(of, { format: "csl-json", records: [headline] }))[0];
}

const citables: [string, Citable][] = [
  ...Object.values({ ...sources, ...figures }).map((record): [string, Citable] => [record.id, record]),
  ["a record and a source of one's own", turnover],
  ["no title", untitled()],
  ["no language", source({ language: undefined })],
  ["a year alone", source({ published: "2025" })],
  ["a name with and in it", source({ publisher: "Sun and Moon" })],
  ["every month", source({ published: "2025-12" })],
];

describe.each(citables)("Citation.js reads without loss: %s", (_name, of) => {
  test("CSL-JSON", () => {
    expect(readBack(of, "csl-json")).toStrictEqual(itemOf(of));
  });

  test("RIS", () => {
    const { issued, ...item } = itemOf(of);
    const file = cite(of, { format: "ris", records: [headline] });
    expect(read(file)).toMatchObject(item);
    // Of a newspaper's date Citation.js takes the year alone, of a magazine's what other readers take of both.
    expect(read(file.replace("TY  - NEWS", "TY  - MGZN"))).toStrictEqual({
      ...item,
      issued,
      type: "article-magazine",
    });
  });

  test("BibTeX, whose fields do not hold the kind of source and the language", () => {
    const { type, language, note, "container-title": publisher, ...item } = itemOf(of);
    expect(readBack(of, "bibtex")).toMatchObject({
      ...item,
      author: [{ family: publisher }],
      ...(note === undefined ? {} : { note: String(note).replace("para.", "Para.") }),
    });
  });
});

test("any text is read back", () => {
  // Everything that is special to TeX but the marks that it joins to others: - ' ` ".
  const letters = "aZ09 .,:;()[]/+*=@&%$#_{}~^\\<>|ıİşğüÖçâéñåčҚазақйё中😀";
  const text = fc.string({ unit: fc.constantFrom(...letters), minLength: 1 }).map((words) => `x${words}x`);
  fc.assert(
    fc.property(text, fc.constantFrom("bibtex", "ris", "csl-json"), (words, format) => {
      const title = words.replace(/ +/g, " ");
      expect(readBack(source({ title }), format)).toMatchObject({ title });
    }),
  );
});

test("an address keeps its special characters in BibTeX too", () => {
  expect(readBack(headline, "bibtex")).toMatchObject({ URL: headline.url });
  expect(readBack(source({ url: "https://example.org/~a/~b" }), "bibtex")).toMatchObject({
    URL: "https://example.org/%7Ea/%7Eb",
  });
});

test("months are read back from BibTeX's macros", () => {
  for (let month = 1; month <= 12; month++) {
    const published = `2025-${String(month).padStart(2, "0")}`;
    expect(readBack(source({ published }), "bibtex")).toMatchObject({
      issued: { "date-parts": [[2025, month]] },
    });
  }
});
