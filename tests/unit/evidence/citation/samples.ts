import type { Source } from "../../../../src/model/source.js";

/** A source of a user's own, all of whose fields differ from each other. */
export const headline: Source<string> = {
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
export function source(change: Partial<Source<string>>): Source<string> {
  return { ...headline, ...change };
}

/** The same without a title. */
export function untitled(change: Partial<Source<string>> = {}): Source<string> {
  return source({ title: undefined, ...change });
}

/** A figure of a user's own, from a source of theirs that lists no passages. */
export const turnover = {
  kind: "figure",
  id: "acme:turnover-2021",
  evidence: [{ source: "acme:paper", words: "$5.3 billion" }],
} as const;
