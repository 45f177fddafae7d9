/** Runs in the browser once the search opens: the package's own search over records and pages. */
import { createSearch, formatQuantity, listRecords } from "../../../src/index.js";
import { KINDS } from "../../../src/model/kinds.js";
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
const search = createSearch({ records: [...listRecords(), ...PAGES.map(({ record }) => record)] });

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
