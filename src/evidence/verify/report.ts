import { formatQuantity } from "../../quantities/format.js";
import { EVIDENCE_STATUSES } from "./judge.js";
import type { EvidenceVerdict, Verification } from "./verify.js";

/**
 * Writes a verification as plain text: the counts, then each piece that is not verified with what stands there instead.
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
export function formatVerification({ counts, verdicts }: Verification): string {
  const totals = EVIDENCE_STATUSES.map((status) => `${counts[status]} ${status}`).join(", ");
  const others = verdicts.filter(({ status }) => status !== "verified").map(formatVerdict);
  return [totals, ...others].join("\n");
}

function formatVerdict({ record, evidence, status, foundWords, foundQuantity }: EvidenceVerdict): string {
  const lines = [
    `${status.padEnd(12)}  ${record.id}, passage ${evidence.passage}`,
    `  expected: “${evidence.words}”${record.quantity ? `, ${formatQuantity(record.quantity)}` : ""}`,
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
