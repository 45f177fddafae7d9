import type { SourceId } from "../generated/ids.js";
import { sources, tables } from "../generated/tables.js";
import type { AnyRecord } from "../model/kinds.js";
import type { OwnEvidence } from "../model/own.js";
import type { Passage, Source } from "../model/source.js";
import { assertQuantity } from "../quantities/validate.js";
import { describeValue, quote } from "../text/describe.js";
import { unknownWord } from "../text/errors.js";
import { EVIDENCE_STATUSES, type EvidenceStatus, type Judgement, judge } from "./judge.js";
import { locatePassages, type PassageMap } from "./locate.js";
import type { Piece, VerifiableRecord } from "./piece.js";
import { likelyFormats, readParagraphs, TEXT_FORMATS, type TextFormat } from "./read-paragraphs.js";

/** What can be chosen when evidence is verified. */
export interface VerifyOptions {
  /** The form of the text; `auto` where it is left out. A list of paragraphs is always plain text. */
  readonly format?: TextFormat | undefined;
  /** The records to verify in place of this package's: your own, or some of these. */
  readonly records?: Iterable<VerifiableRecord> | undefined;
  /** The source that the text is of, by id or as a record of your own; the article where it is left out. */
  readonly source?: SourceId | Source<string> | undefined;
}

/** The names of the options. */
const OPTIONS: readonly string[] = ["format", "records", "source"] satisfies readonly (keyof VerifyOptions)[];

/** What became of one piece of evidence. */
export interface EvidenceVerdict extends Piece, Judgement {}

/** What became of every piece of evidence. */
export interface Verification {
  /** Whether every piece that rests on the source is verified, and there is at least one. */
  readonly verified: boolean;
  /** How many pieces there are of each status. */
  readonly counts: Readonly<Record<EvidenceStatus, number>>;
  /** A verdict for each piece that rests on the source, in the order of the records. */
  readonly verdicts: readonly EvidenceVerdict[];
  /** The pieces that rest on other sources, about which the text says nothing. */
  readonly skipped: readonly Piece[];
  /** How many of the source's passages stand unchanged in the text; 0 suggests that it is another text. */
  readonly unchangedPassages: number;
}

/**
 * Checks every piece of evidence against the text of its source.
 *
 * The package does not ship the article. Whoever has it can prove that each record rests on words that stand in it:
 * passages are known by digest, wherever they stand and whatever surrounds them; typography that copying changes does
 * not matter. Where a passage has changed, the verdict names what stands there now. Nothing leaves the machine.
 *
 * @param text - The article as copied from its page, the page's HTML, or a list of paragraphs.
 * @param options - The form of the text, own records, another source.
 * @throws TypeError where the text is neither a string nor a list of strings, or a record, its evidence or a passage of
 * the source is of another form.
 * @throws RangeError where an option, the format or the source does not exist, a quantity is none, or the source lists no passages:
 * of this package's sources only the article does.
 * @throws Error where the platform has no Web Crypto, as on a page that is not a secure context.
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
  options: VerifyOptions = {},
): Promise<Verification> {
  const { format = "auto", source = "astana-times", records, ...others } = options ?? {};
  for (const option of Object.keys(others)) throw new RangeError(unknownWord("option", option, OPTIONS));
  const given = readPieces(records ?? evidencedRecords());
  if (!TEXT_FORMATS.includes(format)) {
    throw new RangeError(`Unknown format ${describeValue(format)}. Allowed: ${TEXT_FORMATS.join(", ")}.`);
  }
  const { id, passages: digests } = readSource(source);
  const [pieces, skipped] = partition(given, ({ evidence }) => evidence.source === id);
  // A passage is told by all that is known to be quoted from it, whatever records are asked for.
  const known = evidencedRecords().flatMap((record) => record.evidence);
  const evidence = [...new Set([...pieces.map((piece) => piece.evidence), ...known])].filter(
    (piece) => piece.source === id,
  );
  const passages =
    typeof text === "string"
      ? await locateInText(digests, evidence, text, format)
      : await locatePassages(digests, evidence, readList(text));
  const verdicts = pieces.map((piece) => ({
    ...piece,
    ...judge(piece, passages.get(piece.evidence.passage ?? 0)),
  }));
  const counts = Object.fromEntries(
    EVIDENCE_STATUSES.map((status) => [
      status,
      verdicts.filter((verdict) => verdict.status === status).length,
    ]),
  ) as Record<EvidenceStatus, number>;
  const verified = verdicts.length > 0 && counts.verified === verdicts.length;
  const unchangedPassages = [...passages.values()].filter(({ unchanged }) => unchanged).length;
  return { verified, counts, verdicts, skipped, unchangedPassages };
}

/** Reads a text in each form that it may have, until all passages stand in it, and keeps the form in which most do. */
async function locateInText(
  passages: readonly Passage[],
  evidence: readonly OwnEvidence[],
  text: string,
  format: TextFormat,
): Promise<PassageMap> {
  let best: PassageMap = new Map();
  let most = -1;
  for (const form of format === "auto" ? likelyFormats(text) : [format]) {
    const located = await locatePassages(passages, evidence, await readParagraphs(text, form));
    const unchanged = [...located.values()].filter((passage) => passage.unchanged).length;
    if (unchanged > most) [best, most] = [located, unchanged];
    if (unchanged === passages.length) break;
  }
  return best;
}

function readList(paragraphs: readonly string[]): readonly string[] {
  if (!Array.isArray(paragraphs) || !paragraphs.every((paragraph) => typeof paragraph === "string")) {
    throw new TypeError("The text must be a string or a list of strings, one a paragraph.");
  }
  return paragraphs;
}

function readSource(given: SourceId | Source<string>): Source<string> {
  if (typeof given === "string" && !Object.hasOwn(sources, given)) {
    throw new RangeError(`Unknown source ${quote(given)}. Allowed: ${Object.keys(sources).join(", ")}.`);
  }
  const source: Source<string> = typeof given === "string" ? sources[given] : given;
  if (!Array.isArray(source?.passages)) {
    throw new TypeError(
      `The source must be the id of a source or a source record with passages, not ${describeValue(given)}.`,
    );
  }
  if (source.passages.length === 0) {
    throw new RangeError(
      `The source ${quote(source.id)} lists no passages, so nothing can be verified against it.`,
    );
  }
  const broken = source.passages.findIndex((passage) => !isPassage(passage));
  if (broken !== -1) {
    throw new TypeError(
      `The passage at position ${broken} of the source ${quote(source.id)} must be { n, sha256 }, the digest as 64 lower-case hexadecimal digits.`,
    );
  }
  return source;
}

function isPassage(passage: unknown): boolean {
  const { n, sha256 } = Object(passage);
  return Number.isInteger(n) && typeof sha256 === "string" && /^[0-9a-f]{64}$/u.test(sha256);
}

/** Own records may come from where no compiler looked, so what the verification relies on is checked. */
function readPieces(records: Iterable<VerifiableRecord>): readonly Piece[] {
  if (typeof Object(records)[Symbol.iterator] !== "function" || typeof records === "string") {
    throw new TypeError(`The records must be a list of records, not ${describeValue(records)}.`);
  }
  return [...records].flatMap((record, index) => {
    const pieces: unknown = Object(record).evidence;
    const valid = Array.isArray(pieces) && pieces.length > 0 && pieces.every(isPiece);
    if (!valid) {
      const { id } = Object(record);
      throw new TypeError(
        `The record ${typeof id === "string" ? quote(id) : `at position ${index}`} has no evidence that can be ` +
          "verified; give at least one piece: { source, passage, words }, with prefix and suffix as texts.",
      );
    }
    const { id, quantity, count } = record;
    if (quantity !== undefined) assertQuantity(quantity, `The quantity of the record ${describeValue(id)}`);
    if (count !== undefined) assertQuantity(count, `The count of the record ${describeValue(id)}`);
    return record.evidence.map((evidence) => ({ record, evidence }));
  });
}

function isPiece(piece: unknown): boolean {
  const { source, passage, words, prefix = "", suffix = "" } = Object(piece);
  const texts = [source, words, prefix, suffix].every((text) => typeof text === "string");
  // Words without a letter or digit stand in no text as words.
  return texts && Number.isInteger(passage) && /[\p{L}\p{N}]/u.test(words);
}

function partition<T>(list: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(test), list.filter((item) => !test(item))];
}

function evidencedRecords(): readonly VerifiableRecord[] {
  return Object.values(tables)
    .flatMap((table) => Object.values<AnyRecord>(table))
    .filter((record) => "evidence" in record);
}
