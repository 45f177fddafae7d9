/** Runs in the browser once the search opens: the package's own search over records and pages. */
import {
  type AnyRecord,
  createSearch,
  formatQuantity,
  type Locale,
  listRecords,
} from "../../../src/index.js";
import { kk } from "../../../src/locales/kk.js";
import { ru } from "../../../src/locales/ru.js";
import { tr } from "../../../src/locales/tr.js";
import { KINDS } from "../../../src/model/kinds.js";
import { labelsInOtherLanguages } from "../languages.js";
import type { SearchedPage } from "./documents.js";

/** A line of the answer. */
export interface Found {
  readonly kind: string;
  readonly text: string;
  readonly value?: string;
  /** The address from the root of the site. */
  readonly address: string;
}

declare const PAGES: readonly SearchedPage[];

const pages = new Map(PAGES.map((page) => [page.record.id as string, page]));
const records = [...listRecords().map(withAllNames), ...PAGES.map(({ record }) => record)];
const searchIn = (locale?: Locale) => createSearch({ records, locale });

// Each takes a while to index, so the languages wait until a text needs them.
const search = searchIn();
const searches = new Map<Locale, typeof search>();

/**
 * Gives the search that reads the amounts of a text: "15 milyar" is 15 billion in Turkish alone. What Russian shares with
 * Kazakh, such as "млрд", is read as Russian.
 */
function searchFor(text: string): typeof search {
  const locale = [ru, kk, tr].find((locale) => usesScaleOf(locale, text));
  if (locale === undefined) return search;
  const found = searches.get(locale) ?? searchIn(locale);
  searches.set(locale, found);
  return found;
}

function usesScaleOf({ language, scales = {} }: Locale, text: string): boolean {
  const words = text.toLocaleLowerCase(language).match(/\p{L}+/gu) ?? [];
  return words.some((word) => Object.hasOwn(scales, word));
}

/** Adds the labels in other languages to the names of a record, so that one search reads all of them. */
function withAllNames(record: AnyRecord): AnyRecord {
  const labels = labelsInOtherLanguages(record).map(([, label]) => label);
  const [first, ...others] = [...(record.aliases ?? []), ...labels];
  return first === undefined ? record : { ...record, aliases: [first, ...others] };
}

/** Finds the records and pages that a text asks for, the best first. */
export function find(text: string): Found[] {
  return searchFor(text)(text, { limit: 10 }).map(({ record }) => {
    const page = pages.get(record.id);
    if (page !== undefined) return { kind: page.kind, text: record.label, address: page.address };
    const address = `records/${record.id}.html`;
    const line = { kind: KINDS[record.kind].label, text: record.label, address };
    return "quantity" in record ? { ...line, value: formatQuantity(record.quantity) } : line;
  });
}
