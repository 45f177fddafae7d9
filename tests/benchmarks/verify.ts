/**
 * Shows how the time of `verify` grows with the paragraphs around an article, and with the words that a passage repeats:
 * ten times as many should take about ten times as long. Medians of five runs; what counts is the ratio within one run.
 *
 * Usage: npm run bench
 */
import { verify } from "../../src/verify/index.js";
import { ARTICLE, records } from "../unit/verify/small-article.js";

const RUNS = 5;

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

async function medianTime(text: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await verify(text, { records, source: "acme:paper" });
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

await medianTime(noise(1000));
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
