import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { inject } from "vitest";

/** The folder of the built site. */
export const site = inject("site");

/** Every file of the site by its path. */
export const files: readonly string[] = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
  .sort();

/** The path of every page. */
export const pages: readonly string[] = files.filter((file) => file.endsWith(".html"));

/** Reads a file of the site. */
export const read = (file: string): string => readFileSync(join(site, file), "utf8");

/** Parses a page. */
export const documentOf = (page: string) => parseHTML(read(page)).document;

/** One page of each kind. */
export const SAMPLES = [
  "index.html",
  "records/trade-turnover-2024.html",
  "records/kazakh-investment-in-turkiye.html",
  "records/tokayev-thanks-for-welcome.html",
  "records/astana-times.html",
  "records/recep-tayyip-erdogan.html",
  "records/energy.html",
  "documents/All_records.html",
  "documents/All_terms.html",
  "documents/Trade.html",
  "functions/kz-tr-council.listFigures.html",
  "types/kz-tr-council.Measure.html",
  "interfaces/kz-tr-council.Figure.html",
];
