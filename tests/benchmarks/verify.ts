/**
 * Shows how the time of `verify` grows with the paragraphs around an article: ten times the paragraphs should take about
 * ten times as long. Medians of five runs; what counts is the ratio within one run.
 *
 * Usage: npm run bench
 */
import { verify } from "../../src/evidence/verify/index.js";
import { ARTICLE, changed, RECORDS, source } from "../unit/evidence/verify/small-article.js";

const RUNS = 5;

const noise = (paragraphs: number) =>
  Array.from(
    { length: paragraphs },
    (_, index) =>
      `Paragraph ${index} tells of the harbours, of ferries and of freight worth $${index} million a year, in as many words as a paragraph of news has.`,
  ).join("\n\n");

const CASES = {
  "the article unchanged": ARTICLE,
  "one value changed": changed("$5 billion", "$6 billion"),
  "no article at all": "",
} as const;

async function medianTime(text: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await verify(text, { records: RECORDS, source });
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

await medianTime(noise(1000));
console.log(
  `${"paragraphs around".padEnd(24)}${["1,000", "10,000", "100,000"].map((size) => size.padStart(12)).join("")}   growth for ten times`,
);
for (const [name, article] of Object.entries(CASES)) {
  const times: number[] = [];
  for (const size of [1_000, 10_000, 100_000]) times.push(await medianTime(`${noise(size)}\n\n${article}`));
  const growth = times.slice(1).map((time, index) => (time / (times[index] ?? 1)).toFixed(1));
  console.log(
    `${name.padEnd(24)}${times.map((time) => `${time.toFixed(0)} ms`.padStart(12)).join("")}   ${growth.join(", ")}`,
  );
}
