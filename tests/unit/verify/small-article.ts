import type { Evidence, Quantity, Source } from "kz-tr-council";
import { digestPassage, type VerifiableRecord } from "kz-tr-council/verify";

/** A made-up article of six passages with a heading between them. */
export const PASSAGES = [
  "The two harbours met in Port Alpha on May 4 and agreed to open three ferry lines.",
  "“Our ferries carry more than 60 cargoes a week,” said the harbour master.",
  "Freight grew to $5 billion in 2024, and the port’s owners want to reach $15 billion.",
  "A quarter of the grain and around 85% of the cotton go by sea – a record.",
  "Both sides thanked the crews for their work in winter.",
  "The next talks will be held within 90 days.",
];

/** The article as one text. */
export const ARTICLE = [
  "Harbour talks",
  ...PASSAGES.slice(0, 3),
  "What comes next",
  ...PASSAGES.slice(3),
].join("\n\n");

/** The article with the first occurrence of some words changed. */
export const changed = (from: string, to: string) => {
  if (!ARTICLE.includes(from)) throw new Error(`The article does not say ${from}`);
  return ARTICLE.replace(from, to);
};

/** The source record of the article. */
export const source: Source<string> = {
  kind: "source",
  id: "harbour-news",
  label: "Harbour News on the talks",
  publisher: "Harbour News",
  url: "https://example.org/talks",
  published: "2024-05",
  passages: await Promise.all(
    PASSAGES.map(async (passage, index) => ({ n: index + 1, sha256: await digestPassage(passage) })),
  ),
};

/** A record that rests on one run of words of the article. */
export const record = (
  id: string,
  passage: number,
  words: string,
  quantity?: Quantity,
  beside: Pick<Evidence, "prefix" | "suffix"> = {},
): VerifiableRecord => ({
  id,
  quantity,
  evidence: [{ source: "harbour-news" as Evidence["source"], passage, words, ...beside }],
});

const lines = record("ferry-lines", 1, "three ferry lines", {
  amount: 3,
  unit: "item",
  precision: "stated",
});
export const cargoes = record("cargoes", 2, "more than 60 cargoes", {
  amount: 60,
  unit: "project",
  precision: "over",
});
export const freight = record("freight", 3, "$5 billion in 2024", {
  amount: 5e9,
  unit: "USD",
  precision: "stated",
});
export const goal = record("goal", 3, "reach $15 billion", {
  amount: 15e9,
  unit: "USD",
  precision: "stated",
});
const grain = record("grain", 4, "A quarter of the grain", {
  amount: 0.25,
  unit: "share",
  precision: "stated",
});
export const cotton = record("cotton", 4, "around 85% of the cotton", {
  amount: 0.85,
  unit: "share",
  precision: "about",
});
export const thanks = record("thanks", 5, "thanked the crews");
const talks = record("talks", 6, "within 90 days", { amount: 90, unit: "day", precision: "stated" });

/** Everything that the article states. */
export const RECORDS = [lines, cargoes, freight, goal, grain, cotton, thanks, talks];
