import { formatQuantity } from "../quantities/format.js";
import { escapeUnprintable } from "../text/escape-unprintable.js";
import { EVIDENCE_VERDICTS } from "./judge.js";
import { expectedQuantity } from "./numbers.js";
import type { EvidenceCheck, Verification } from "./verify.js";

/** What a reader should ask first where nothing stands as it did. */
const HINT = "No passage stands unchanged: is this the text of the source, in full?";

/**
 * Writes a verification as plain text.
 *
 * First the counts. Then each piece that is contradicted, with what was expected and what was found; for each changed
 * passage, the words of its pieces with what stands around them; and what is missing, with what stands in its place where
 * that can be told. Where no passage stands unchanged, a question whether it is the right text takes the place of what is
 * missing.
 *
 * @example
 * ```ts
 * import { formatVerification, verify } from "kz-tr-council/verify";
 * import { tradeTurnover2024 } from "kz-tr-council/records";
 *
 * const verification = await verify("", { records: [tradeTurnover2024] });
 * formatVerification(verification).split("\n")[0]; // => "0 verified, 0 altered, 0 contradicted, 1 missing"
 * ```
 */
export function formatVerification({ counts, checks, skipped, unchangedPassages }: Verification): string {
  const totals = EVIDENCE_VERDICTS.map((verdict) => `${counts[verdict]} ${verdict}`).join(", ");
  const elsewhere = skipped.length > 0 ? [`${skipped.length} on other sources, not looked at`] : [];
  const missing = checks.filter((check) => check.verdict === "missing");
  return [
    [totals, ...elsewhere].join("; "),
    ...checks.filter(({ verdict }) => verdict === "contradicted").map(formatContradiction),
    ...byPassage(checks.filter(({ verdict }) => verdict === "altered")),
    ...byPassage(missing.filter(({ foundWords }) => foundWords !== undefined || unchangedPassages > 0)),
    ...(unchangedPassages > 0 ? [] : [HINT]),
  ].join("\n");
}

function formatContradiction(check: EvidenceCheck): string {
  const { record, evidence, foundWords, foundQuantity } = check;
  const { words, prefix, suffix } = evidence;
  const expected = expectedQuantity(record, words);
  const beside = [prefix && ` after “${prefix}”`, suffix && ` before “${suffix}”`]
    .filter(Boolean)
    .join(" and");
  const found =
    foundWords === undefined
      ? "other words"
      : `${quoted(foundWords)}${foundQuantity ? `, ${formatQuantity(foundQuantity)}` : ""}`;
  return [
    `contradicted  ${record.id}, passage ${evidence.passage}`,
    `  expected: “${words}”${beside}${expected ? `, ${formatQuantity(expected)}` : ""}`,
    `  found:    ${found}`,
  ].join("\n");
}

/** Lists checks of one verdict passage by passage: each with what was found, and in one line those without. */
function byPassage(checks: readonly EvidenceCheck[]): readonly string[] {
  const numbers = [...new Set(checks.flatMap(({ evidence }) => evidence.passage ?? []))].sort(
    (a, b) => a - b,
  );
  return numbers.flatMap((number) => {
    const here = checks.filter(({ evidence }) => evidence.passage === number);
    const plain = new Set(
      here.filter(({ foundWords }) => foundWords === undefined).map(({ record }) => record.id),
    );
    const title = `${here[0]?.verdict.padEnd(12)}  passage ${number}`;
    return [
      plain.size > 0 ? `${title}: ${[...plain].join(", ")}` : title,
      ...here.flatMap(({ record, evidence, verdict, foundWords }) =>
        foundWords === undefined
          ? []
          : [
              `  ${record.id}: ${verdict === "missing" ? `“${evidence.words}” is now ` : ""}${quoted(foundWords)}`,
            ],
      ),
    ];
  });
}

/** Words of a text from outside may hold control characters, which a terminal would obey. */
function quoted(words: string): string {
  return `“${escapeUnprintable(words)}”`;
}
