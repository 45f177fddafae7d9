import { formatQuantity } from "../quantities/format.js";
import { escapeUnprintable } from "../text/escape-unprintable.js";
import { EVIDENCE_STATUSES } from "./judge.js";
import { expectedQuantity } from "./piece.js";
import type { EvidenceVerdict, Verification } from "./verify.js";

/** What a reader should ask first where nothing stands as it did. */
const HINT =
  "No passage stands unchanged: is this the text of the source, with a line end or a blank line between its paragraphs?";

/**
 * Writes a verification as plain text.
 *
 * First the counts; then each piece that is contradicted or stands in other words, with what was expected and what was
 * found; then, a line for each passage, the records whose pieces are altered or missing with it. Where no passage stands
 * unchanged, a question whether it is the right text takes the place of what is missing.
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
export function formatVerification(verification: Verification): string {
  const { counts, verdicts, skipped, unchangedPassages } = verification;
  const totals = EVIDENCE_STATUSES.map((status) => `${counts[status]} ${status}`).join(", ");
  const elsewhere = skipped.length > 0 ? [`${skipped.length} on other sources, not looked at`] : [];
  return [
    [totals, ...elsewhere].join("; "),
    ...verdicts.filter(hasDetails).map(formatVerdict),
    ...formatPassages("altered", verdicts),
    // Where nothing is as it was, what is missing is everything else: a question helps more than a list.
    ...(unchangedPassages > 0 ? formatPassages("missing", verdicts) : [HINT]),
  ].join("\n");
}

function hasDetails({ status, foundWords }: EvidenceVerdict): boolean {
  return status === "contradicted" || foundWords !== undefined;
}

function formatVerdict(verdict: EvidenceVerdict): string {
  const { record, evidence, status, foundWords, foundQuantity } = verdict;
  const { words, prefix, suffix } = evidence;
  const expected = expectedQuantity(verdict);
  const beside = [prefix && ` after “${prefix}”`, suffix && ` before “${suffix}”`]
    .filter(Boolean)
    .join(" and");
  const lines = [
    `${status.padEnd(12)}  ${record.id}, passage ${evidence.passage}`,
    `  expected: “${words}”${beside}${expected ? `, ${formatQuantity(expected)}` : ""}`,
  ];
  if (foundWords !== undefined) {
    // Words of a text from outside may hold control characters, which a terminal would obey.
    lines.push(
      `  found:    “${escapeUnprintable(foundWords)}”${foundQuantity ? `, ${formatQuantity(foundQuantity)}` : ""}`,
    );
  }
  return lines.join("\n");
}

/** Names the records of each passage whose pieces have a status and nothing more to tell. */
function formatPassages(
  status: "altered" | "missing",
  verdicts: readonly EvidenceVerdict[],
): readonly string[] {
  const plain = verdicts.filter((verdict) => verdict.status === status && !hasDetails(verdict));
  const passages = [...new Set(plain.map(({ evidence }) => evidence.passage ?? 0))].sort((a, b) => a - b);
  return passages.map((passage) => {
    const ids = plain.filter(({ evidence }) => evidence.passage === passage).map(({ record }) => record.id);
    return `${status.padEnd(12)}  passage ${passage}: ${[...new Set(ids)].join(", ")}`;
  });
}
