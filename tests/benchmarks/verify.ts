/**
 * Shows how the time of `verify` grows with the paragraphs around an article, and with the words that a passage repeats:
 * ten times as many should take about ten times as long. Medians of five runs; what counts is the ratio within one run.
 *
 * Before that, beside their limits, the times of one article, of a page, and of a million short paragraphs. The article is
 * an invented one of four paragraphs, or with ARTICLE=path/to/article.txt the package's own with all its evidence.
 *
 * Usage: npm run bench
 */
import { readFileSync } from "node:fs";
import { type VerifyOptions, verify } from "../../src/verify/index.js";
import { ARTICLE, records } from "../unit/verify/small-article.js";

const RUNS = 5;

/** The invented records, which rest on the invented article. */
const RECORDS: VerifyOptions = { records, source: "acme:paper" };

const noise = (paragraphs: number) =>
  Array.from(
    { length: paragraphs },
    (_, index) =>
      `Paragraph ${index} tells of the harbours, of ferries and of freight worth $${index} million a year, in as many words as a paragraph of news has.`,
  ).join("\n\n");

const changed = (from: string, to: string) => ARTICLE.replace(from, () => to);

const around = (article: string) => (size: number) => `${noise(size)}\n\n${article}`;
const repeating = (words: string) => (size: number) => changed("$5 billion in 2021", words.repeat(size));

/** What a text of a size is made of. */
const CASES: Readonly<Record<string, (size: number) => string>> = {
  "paragraphs around the article": around(ARTICLE),
  "around one changed value": around(changed("$5 billion", "$6 billion")),
  "around a changed first passage": around(changed("The two ports", "Two ports")),
  "and no article": around(""),
  "a quote over and over": repeating("$5 billion in 2021. "),
  "another value over and over": repeating("$6 billion in 2021. "),
};

const path = process.env["ARTICLE"];
const [article, options]: readonly [string, VerifyOptions] =
  path === undefined ? [ARTICLE, RECORDS] : [readFileSync(path, "utf8").trim(), { source: "astana-times" }];

const MANY = 1_000_000;
const many = Array.from({ length: MANY }, (_, index) => `Item ${index}.`);

/** Texts with the milliseconds that they may take. */
const LIMITS: readonly (readonly [name: string, text: string | readonly string[], limit: number])[] = [
  ["the article alone", article, 12],
  ["a page of 200 kB", pageOf(200_000), 100],
  ["a million short paragraphs", `${many.join("\n\n")}\n\n${article}`, 3000],
  ["a list of a million paragraphs", [...many, ...article.split("\n\n")], 3000],
];

/** Writes the article as a page of a size, its text among paragraphs of news in the mark-up of a site. */
function pageOf(size: number): string {
  const write = (text: string) =>
    text.replace(
      /[^\n]+/gu,
      (paragraph) => `<div class="block"><p class="text">${paragraph} <a href="#">More</a></p></div>`,
    );
  const main = `<main>${article.replace(/[^\n]+/gu, "<p>$&</p>")}</main>`;
  const length = Math.round(((size - main.length) / write(noise(1000)).length) * 1000);
  return `<!doctype html><body>${write(noise(length))}${main}`;
}

async function medianTime(text: string | readonly string[], given = RECORDS): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await verify(text, given);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

await medianTime(noise(1000));
for (let run = 0; run < 20; run++) await verify(article, options);
console.log(
  `${(path === undefined ? "an invented article" : path).padEnd(32)}${"median".padStart(12)}${"limit".padStart(12)}`,
);
for (const [name, text, limit] of LIMITS) {
  const time = await medianTime(text, options);
  const verdict = time > limit ? "   OVER THE LIMIT" : "";
  console.log(
    `${name.padEnd(32)}${`${time.toFixed(1)} ms`.padStart(12)}${`${limit} ms`.padStart(12)}${verdict}`,
  );
}
console.log();
console.log(
  `${"".padEnd(32)}${["1,000", "10,000", "100,000"].map((size) => size.padStart(12)).join("")}   growth for ten times`,
);
for (const [name, textOf] of Object.entries(CASES)) {
  const times: number[] = [];
  for (const size of [1_000, 10_000, 100_000]) times.push(await medianTime(textOf(size)));
  const growth = times.slice(1).map((time, index) => (time / (times[index] ?? 1)).toFixed(1));
  console.log(
    `${name.padEnd(32)}${times.map((time) => `${time.toFixed(0)} ms`.padStart(12)).join("")}   ${growth.join(", ")}`,
  );
}
