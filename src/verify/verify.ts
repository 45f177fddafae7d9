import type { OwnEvidence } from "../model/own.js";
import type { Quantity } from "../model/quantity.js";
import { currentId } from "../queries/find-redirect.js";
import { quote } from "../text/describe.js";
import { wrongValue } from "../text/errors.js";
import { cleanText } from "./clean.js";
import { EVIDENCE_VERDICTS, type EvidenceVerdict, type Judgement, judgePassage } from "./judge.js";
import { locatePassages } from "./locate.js";
import { chooseFrom, type VerifiableSource, type VerifyOptions } from "./options.js";
import { readText } from "./read-text.js";
import type { Piece, VerifiableRecord } from "./records.js";

/** The result of checking one piece of evidence against a text. */
export interface EvidenceCheck {
  /** The record that rests on the evidence. */
  readonly record: VerifiableRecord;
  /** The piece of evidence. */
  readonly evidence: OwnEvidence;
  /** The verdict. */
  readonly verdict: EvidenceVerdict;
  /** What the text has in place of the words, if that is certain; for `altered`, with the words around it. */
  readonly foundWords?: string | undefined;
  /** The other quantity that the text gives in place of the record's, if it can be read with certainty. */
  readonly foundQuantity?: Quantity | undefined;
}

/** A piece of evidence that was not checked. */
export type SkippedEvidence = Pick<EvidenceCheck, "record" | "evidence">;

/** The result of checking the evidence of records against a text. */
export interface Verification {
  /**
   * Whether every piece that rests on the source is verified, and there is at least one. In a source of another language
   * a piece is verified by its words alone.
   */
  readonly verified: boolean;
  /** The number of pieces by verdict. */
  readonly counts: Readonly<Record<EvidenceVerdict, number>>;
  /** A check for each piece that rests on a passage of the source, in the order of the records. */
  readonly checks: readonly EvidenceCheck[];
  /** The pieces that rest on other sources or on no passage: the text cannot prove or disprove them. */
  readonly skipped: readonly SkippedEvidence[];
  /** How many of the source's passages the text contains unchanged; 0 suggests that it is another text. */
  readonly unchangedPassages: number;
}

/**
 * Checks every piece of evidence against the text of its source.
 *
 * The package does not ship the article. If you have it, you can prove that each record rests on words in it. Passages
 * are recognised by digests, whatever surrounds or divides them. Typography, capitals, line ends, markup and footnotes do
 * not matter. If a passage has changed, a check says what the text has there now. Nothing leaves the machine.
 *
 * Numbers are read in English: in a source whose `language` is another, the words are checked, but not the quantity that they state.
 *
 * It recognizes the text of one source, whole or changed. For another text, such as a report of your own, make a source
 * with {@link passagesOf}.
 *
 * @param text - The article as plain text, Markdown or the HTML of its page, or an array of paragraphs.
 * @throws TypeError if the text is neither a string nor an array of strings, or an option, a record, its evidence, its
 * quantity or a passage of the source has the wrong form.
 * @throws RangeError if an option, format, source or passage does not exist, several of your sources list passages and
 * none is chosen, the source lists no passages (of this package's only the article does), a quantity has an invalid
 * value, or the text is in another format, such as PDF or RTF.
 *
 * @example
 * ```ts
 * import { verify } from "kz-tr-council/verify";
 *
 * const { verified, counts } = await verify("Not the article.");
 * verified; // => false
 * counts.verified; // => 0
 * ```
 */
export async function verify(
  text: string | readonly string[],
  options?: VerifyOptions,
): Promise<Verification> {
  const { format, source, pieces, others } = chooseFrom(options);
  const restsOnSource = ({ evidence }: Piece) =>
    (evidence.source === source.id || currentId(evidence.source) === source.id) &&
    evidence.passage !== undefined;
  for (const piece of pieces.filter(restsOnSource))
    assertPassage(
      piece,
      source.passages.map(({ n }) => n),
    );
  const plain = typeof text === "string" ? await readText(text, format) : joined(text);
  const onSource = [...pieces, ...others].filter(restsOnSource);
  const read = isEnglish(source) ? (piece: Piece) => piece : withoutQuantity;
  const asRead = new Map(onSource.map((piece) => [read(piece), piece]));
  const found = locatePassages(cleanText(plain), source.passages);
  const judged = new Map<Piece | undefined, Judgement>();
  for (const passage of found) {
    for (const [piece, judgement] of judgePassage([...asRead.keys()], passage))
      judged.set(asRead.get(piece), judgement);
  }
  const checks = pieces
    .filter(restsOnSource)
    .map((piece) => ({ ...piece, ...(judged.get(piece) ?? { verdict: "missing" as const }) }));
  const counts = Object.fromEntries(
    EVIDENCE_VERDICTS.map((verdict) => [verdict, checks.filter((check) => check.verdict === verdict).length]),
  ) as Record<EvidenceVerdict, number>;
  return {
    verified: checks.length > 0 && counts.verified === checks.length,
    counts,
    checks,
    skipped: pieces.filter((piece) => !restsOnSource(piece)),
    unchangedPassages: found.filter(({ unchanged }) => unchanged).length,
  };
}

/** Tells whether a source is in English, as far as is known. */
function isEnglish({ language = "en" }: VerifiableSource): boolean {
  return /^en(?:-|$)/i.test(language);
}

/** Drops the quantity that the words must state: numbers are read in English alone. */
function withoutQuantity({ record, evidence }: Piece): Piece {
  return { record: { ...record, quantity: undefined, count: undefined }, evidence };
}

function joined(paragraphs: readonly string[]): string {
  if (!Array.isArray(paragraphs)) {
    throw new TypeError(wrongValue("Text", paragraphs, "a string or an array of strings"));
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    if (typeof paragraph !== "string") {
      throw new TypeError(wrongValue(`Text[${index}]`, paragraph, "a string"));
    }
  }
  return paragraphs.join("\n\n");
}

function assertPassage({ record, evidence }: Piece, numbers: readonly number[]): void {
  if (evidence.passage !== undefined && numbers.includes(evidence.passage)) return;
  const { source, passage } = evidence;
  const allowed = `a passage that ${quote(source)} lists: ${numbers.join(", ")}`;
  throw new RangeError(wrongValue(`Record ${quote(record.id)}, passage`, passage, allowed));
}
