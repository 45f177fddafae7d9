/**
 * Injects faults into the data, one leaf at a time, and counts which of them the checks of the data catch.
 *
 * Usage: npm run test:faults, with ARTICLE=path/to/article.txt for the verification against the article's text.
 */
import { styleText } from "node:util";
import { readDataSet } from "../../data/read-data-set.js";
import { checkerFor } from "./checks.js";
import { CUT_QUOTE, type Fault, type FaultKind, faultsOf, inject, READ_ONCE } from "./faults.js";
import { LEAF_KINDS } from "./leaves.js";

/** Kinds of leaf whose faults no check can tell from another truth, and why. */
const BEYOND_CHECKS: Partial<Record<FaultKind, string>> = {
  wording:
    "what a label, a summary or a name says in our own words is read by people; checks see its form alone",
  [READ_ONCE]:
    "of other outlets a few words are all that is known, and no second reader has coded what was found in them last",
  [CUT_QUOTE]: "a shorter quote that still stands once in its passage is a true one",
};

/** Kinds of leaf that only the article's text can prove. */
const NEED_ARTICLE: readonly FaultKind[] = ["evidence words", "evidence passage", "digest"];

const article = process.env["ARTICLE"];
const data = readDataSet();
const check = checkerFor(article);
const clean = await check(data);
if (clean !== undefined) throw new Error(`The data itself does not pass: ${clean}`);

const caught = new Map<FaultKind, number>();
const injected = new Map<FaultKind, number>();
const byCheck = new Map<string, number>();
const slipped: Fault[] = [];
for (const fault of faultsOf(data)) {
  const { kind } = fault;
  injected.set(kind, (injected.get(kind) ?? 0) + 1);
  const catcher = await check(inject(data, fault));
  if (catcher === undefined) slipped.push(fault);
  else {
    caught.set(kind, (caught.get(kind) ?? 0) + 1);
    byCheck.set(catcher, (byCheck.get(catcher) ?? 0) + 1);
  }
}

console.log(`Faults in the data, ${article === undefined ? "without the article" : "with the article"}\n`);
console.log(`${"leaf".padEnd(18)}${"caught".padStart(8)}${"injected".padStart(10)}${"share".padStart(9)}`);
for (const kind of [...LEAF_KINDS, CUT_QUOTE, READ_ONCE] as const) {
  const [hit, all] = [caught.get(kind) ?? 0, injected.get(kind) ?? 0];
  const share = all === 0 ? "–" : `${((100 * hit) / all).toFixed(1)}%`;
  console.log(`${kind.padEnd(18)}${String(hit).padStart(8)}${String(all).padStart(10)}${share.padStart(9)}`);
}
console.log(
  `\nFirst caught by: ${[...byCheck]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(", ")}`,
);

const unexpected = slipped.filter(
  ({ kind }) => !(kind in BEYOND_CHECKS) && (article !== undefined || !NEED_ARTICLE.includes(kind)),
);
for (const [kind, reason] of Object.entries(BEYOND_CHECKS)) {
  const count = slipped.filter((fault) => fault.kind === kind).length;
  console.log(`\n${count} faults in ${kind} slipped: ${reason}.`);
}
if (article === undefined)
  console.log(`\nSet ARTICLE to the article's text to prove: ${NEED_ARTICLE.join(", ")}.`);
if (unexpected.length > 0) {
  console.log(styleText("red", `\n${unexpected.length} faults slipped that a check should catch:`));
  for (const { leaf, value } of unexpected) {
    console.log(
      `  ${leaf.path.join(".")} (${leaf.kind}): ${JSON.stringify(leaf.value)} became ${JSON.stringify(value) ?? "nothing"}`,
    );
  }
  process.exitCode = 1;
}
