import type { Figure } from "../../../../src/model/figure.js";
import type { Own, OwnId } from "../../../../src/model/own.js";
import type { Source } from "../../../../src/model/source.js";

/** A source of a user's own, all of whose fields differ from each other. */
export const headline: Own<Source> = {
  kind: "source",
  id: "acme:paper",
  label: "A paper on the talks",
  publisher: "A Paper",
  title: "Talks were held",
  url: "https://example.org/a_b?c=%20&d=1#e",
  published: "2025-07-09",
  language: "en",
  passages: [],
};

/** The same with other values. */
export function source(change: Partial<Omit<Own<Source>, "id">> & { readonly id?: string }): Own<Source> {
  // Untyped callers may give any id.
  return { ...headline, ...change, id: (change.id ?? headline.id) as OwnId };
}

/** The same without a title. */
export function untitled(change: Partial<Own<Source>> = {}): Own<Source> {
  return source({ title: undefined, ...change });
}

/** A figure of a user's own, from a source of theirs that lists no passages. */
export const turnover: Own<Figure> = {
  kind: "figure",
  id: "acme:turnover-2021",
  label: "Turnover in 2021",
  measure: "trade-turnover",
  quantity: { amount: 5_300_000_000, unit: "USD", precision: "stated" },
  status: "actual",
  evidence: [{ source: "acme:paper", words: "$5.3 billion" }],
};
