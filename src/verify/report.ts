import { formatQuantity } from "../quantities/format.js";
import { wrongValue } from "../text/errors.js";
import { escapeUnprintable } from "../text/escape-unprintable.js";
import { EVIDENCE_VERDICTS } from "./judge.js";
import { expectedQuantity } from "./numbers.js";
import type { EvidenceCheck, Verification } from "./verify.js";

/** What a reader should ask first if no passage matches. */
const HINT = "No passage matches: is this the full text of the source?";

/**
 * Writes a verification as plain text.
 *
 * It begins with the counts. Then come the contradicted pieces, each with what was expected and what was found; the
 * altered pieces by passage, with the words around them; and the missing pieces by passage, with what the text has in
 * their place, if that is certain. If no passage matches, it asks whether this is the right text and leaves out the
 * missing pieces of which nothing was found.
 *
 * @throws TypeError if the value is not a verification.
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
  const { counts, checks, skipped, unchangedPassages } = Object(verification) as Verification;
  if (!counts || !Array.isArray(checks) || !Array.isArray(skipped)) {
    throw new TypeError(wrongValue("Verification", verification, "what verify() resolves to: use await"));
  }
  const totals = EVIDENCE_VERDICTS.map((verdict) => `${counts[verdict]} ${verdict}`).join(", ");
  const elsewhere =
    skipped.length > 0 ? [`${skipped.length} on other sources or on no passage, not checked`] : [];
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

/** Lists checks of one verdict by passage: those with found words one per line, the others together. */
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

/** Escapes control characters: a terminal would obey those of a text from outside. */
function quoted(words: string): string {
  return `“${escapeUnprintable(words)}”`;
}
