import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { expect } from "vitest";

/** What Citation.js reads in an entry; it fails on one that is not BibTeX. */
export function readBibtex(bibtex: string): Cite["data"][number] {
  const [item, ...more] = new Cite(bibtex, { generateGraph: false }).data;
  expect(more).toStrictEqual([]);
  return item ?? {};
}
