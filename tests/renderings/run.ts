/**
 * Renders a page of the article in the ways in which articles reach a disk, unchanged and with each figure changed, and
 * verifies what comes out. The package does not ship the article, so its text must be given.
 *
 * Usage: ARTICLE=path/to/article.txt npm run test:renderings
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { EVIDENCE_VERDICTS, type Verification, verify } from "kz-tr-council/verify";
import { executablePath, launch } from "../browser/chromium.js";
import { type Change, changesOf } from "./changes.js";
import { RENDERINGS } from "./renderings.js";

const path = process.env["ARTICLE"];
const isThere = (program: string) => spawnSync("which", [program]).status === 0;
if (path === undefined) console.log("NOT RUN: ARTICLE names no file with the article's text");
else if (executablePath === undefined) console.log("NOT RUN: no Chromium");
else await run(readFileSync(path, "utf8").trim());

async function run(article: string): Promise<void> {
  const changes = changesOf(article);
  const faults: string[] = [];
  console.log(`| rendering | ${EVIDENCE_VERDICTS.join(" | ")} | changed figures told right |`);
  console.log(`| --- |${" ---: |".repeat(EVIDENCE_VERDICTS.length + 1)}`);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    for (const { name, needs, render } of RENDERINGS) {
      if (needs !== undefined && !isThere(needs[0])) {
        console.log(`NOT RUN: ${name}: ${needs[0]} is not installed (Debian: ${needs[1]})`);
        if (process.env["CI"]) faults.push(`${name}: not run`);
        continue;
      }
      const unchanged = await verify(await render(article, page));
      if (!unchanged.verified) faults.push(`${name}, unchanged: ${told(unchanged)}`);
      let right = 0;
      for (const change of changes) {
        const fault = faultIn(await verify(await render(change.article, page)), change);
        if (fault === undefined) right++;
        else faults.push(`${name}, ${change.figure.id}: ${fault}`);
      }
      const counts = EVIDENCE_VERDICTS.map((verdict) => unchanged.counts[verdict]);
      console.log(`| ${name} | ${counts.join(" | ")} | ${right} of ${changes.length} |`);
    }
  } finally {
    await browser.close();
  }
  for (const fault of faults) console.error(fault);
  if (changes.length === 0) throw new Error("No figure could be changed: is it the article?");
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/**
 * Says what is wrong about the verification of a changed article, if anything: the figure must be contradicted by its new
 * amount, and nothing else that does not rest on the changed number.
 */
function faultIn({ checks }: Verification, { figure, was, amount }: Change): string | undefined {
  const passages = figure.evidence.map(({ passage }) => passage);
  const [own] = checks.filter(({ record }) => record.id === figure.id);
  if (own?.verdict !== "contradicted") return `${own?.verdict} instead of contradicted`;
  if (own.foundQuantity === undefined) return "no quantity is named";
  if (Math.abs(own.foundQuantity.amount - amount) > amount * 1e-9)
    return `names ${own.foundQuantity.amount}, not ${amount}`;
  const wrong = checks.filter(({ evidence, verdict }) => {
    const isChanged = passages.includes(evidence.passage);
    if (verdict === "verified") return isChanged;
    if (verdict === "altered") return !isChanged;
    return !(isChanged && evidence.words.includes(was));
  });
  return wrong.length === 0
    ? undefined
    : wrong.map(({ record, verdict }) => `${record.id} is ${verdict}`).join(", ");
}

function told({ checks }: Verification): string {
  return checks
    .filter(({ verdict }) => verdict !== "verified")
    .map(({ record, verdict }) => `${record.id} is ${verdict}`)
    .join(", ");
}
