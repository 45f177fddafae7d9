/** Runs in the browser once the search opens: the package's own search over records and pages. */
import { type AnyRecord, createSearch, formatQuantity, listRecords } from "../../../src/index.js";
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
const search = createSearch({
  records: [...listRecords().map(withAllNames), ...PAGES.map(({ record }) => record)],
});

/** Adds the labels in other languages to the names of a record, so that one search reads all of them. */
function withAllNames(record: AnyRecord): AnyRecord {
  const labels = labelsInOtherLanguages(record).map(([, label]) => label);
  const [first, ...others] = [...(record.aliases ?? []), ...labels];
  return first === undefined ? record : { ...record, aliases: [first, ...others] };
}

/** Finds the records and pages that a text asks for, the best first. */
export function find(text: string): Found[] {
  return search(text, { limit: 10 }).map(({ record }) => {
    const page = pages.get(record.id);
    if (page !== undefined) return { kind: page.kind, text: record.label, address: page.address };
    const address = `records/${record.id}.html`;
    const line = { kind: KINDS[record.kind].label, text: record.label, address };
    return "quantity" in record ? { ...line, value: formatQuantity(record.quantity) } : line;
  });
}
