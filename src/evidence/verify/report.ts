import { formatQuantity } from "../../quantities/format.js";
import { EVIDENCE_STATUSES, type EvidenceStatus } from "./judge.js";
import { expectedQuantity } from "./piece.js";
import type { EvidenceVerdict, Verification } from "./verify.js";

/** The order in which pieces that are not verified are listed. */
const WORST_FIRST: readonly EvidenceStatus[] = ["contradicted", "missing", "altered"];

/**
 * Writes a verification as plain text: the counts, then each piece that is not verified, the worst first, with what
 * stands there instead.
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
export function formatVerification({ counts, verdicts, skipped }: Verification): string {
  const totals = EVIDENCE_STATUSES.map((status) => `${counts[status]} ${status}`).join(", ");
  const others = WORST_FIRST.flatMap((worst) => verdicts.filter(({ status }) => status === worst));
  const elsewhere = skipped.length > 0 ? [`${skipped.length} on other sources, not looked at`] : [];
  return [[totals, ...elsewhere].join("; "), ...others.map(formatVerdict)].join("\n");
}

function formatVerdict(verdict: EvidenceVerdict): string {
  const { record, evidence, status, foundWords, foundQuantity } = verdict;
  const expected = expectedQuantity(verdict);
  const lines = [
    `${status.padEnd(12)}  ${record.id}, passage ${evidence.passage}`,
    `  expected: “${evidence.words}”${expected ? `, ${formatQuantity(expected)}` : ""}`,
  ];
  if (foundWords !== undefined) {
    lines.push(
      `  found:    “${printable(foundWords)}”${foundQuantity ? `, ${formatQuantity(foundQuantity)}` : ""}`,
    );
  }
  return lines.join("\n");
}

/** Words of a text from outside may hold control characters, which a terminal would obey. */
function printable(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
