import type { SourceId } from "../generated/ids.js";
import { sources, tables } from "../generated/tables.js";
import type { AnyRecord } from "../model/kinds.js";
import type { Passage } from "../model/source.js";
import { assertQuantity } from "../quantities/validate.js";
import { currentId, unknownId } from "../queries/find-redirect.js";
import { assertOneOf } from "../text/assert-one-of.js";
import { quote } from "../text/describe.js";
import { oneOfThese, wrongValue } from "../text/errors.js";
import { readOptions } from "../text/read-options.js";
import { TEXT_FORMATS, type TextFormat } from "./read-text.js";
import type { Piece, VerifiableRecord } from "./records.js";

/** A source whose text can be verified: one of this package, or one of your own. */
export interface VerifiableSource {
  /** Its id, which evidence names. */
  readonly id: string;
  /** Its passages, as `passagesOf` lists them. */
  readonly passages: readonly Passage[];
  /** Its language as a BCP 47 tag; English if it is absent. */
  readonly language?: string | undefined;
}

/** What can be chosen when evidence is verified. */
export interface VerifyOptions {
  /** The records to verify instead of this package's: of any kinds, your own sources included. */
  readonly records?: Iterable<VerifiableRecord> | undefined;
  /**
   * The source of the text, as an id or a record. Default: the one source among the records that lists passages, or else
   * the article.
   */
  readonly source?: SourceId | `${string}:${string}` | VerifiableSource | undefined;
  /** The form of the text. Default: `auto`. */
  readonly format?: TextFormat | undefined;
}

/** Options, checked and complete. */
interface Chosen {
  readonly format: TextFormat;
  readonly source: VerifiableSource;
  /** The pieces of the records, in order. */
  readonly pieces: readonly Piece[];
  /** The package's own pieces besides: a number that they state cannot have replaced another. */
  readonly others: readonly Piece[];
}

/** Reads the options, and checks records and sources that no compiler may have checked. */
export function chooseFrom(options: VerifyOptions | undefined): Chosen {
  const given = readOptions(options, ["records", "source", "format"], '{ format: "html" }');
  const { records, source, format = "auto" } = given;
  assertOneOf(format, 'Option "format"', TEXT_FORMATS);
  const all = Object.values(tables).flatMap((table) => Object.values<AnyRecord>(table));
  const own = records === undefined ? undefined : readRecords(records);
  const others = own === undefined ? [] : piecesOf(all);
  return { format, source: readSource(source, own ?? []), pieces: piecesOf(own ?? all), others };
}

function piecesOf(records: readonly VerifiableRecord[]): readonly Piece[] {
  return records.flatMap((record) => (record.evidence ?? []).map((evidence) => ({ record, evidence })));
}

function readRecords(records: Iterable<VerifiableRecord>): readonly VerifiableRecord[] {
  if (typeof Object(records)[Symbol.iterator] !== "function" || typeof records === "string") {
    throw new TypeError(wrongValue('Option "records"', records, "an array of records"));
  }
  return Array.from(records, (record, index) => {
    const { id, evidence = [], quantity, count } = Object(record);
    if (typeof id !== "string") {
      throw new TypeError(wrongValue(`Record at index ${index}, id`, id, 'an id, such as "acme:turnover"'));
    }
    const name = `Record ${quote(id)}`;
    if (!Array.isArray(evidence)) {
      throw new TypeError(
        wrongValue(`${name}, evidence`, evidence, "an array of { source, passage, words }"),
      );
    }
    for (const [at, piece] of evidence.entries()) assertEvidence(`${name}, evidence[${at}]`, piece);
    if (quantity !== undefined) assertQuantity(quantity, `${name}, quantity`);
    if (count !== undefined) assertQuantity(count, `${name}, count`);
    return record;
  });
}

function assertEvidence(name: string, piece: unknown): void {
  if (typeof piece !== "object" || piece === null) {
    throw new TypeError(wrongValue(name, piece, "{ source, passage, words }"));
  }
  const { source, passage = 1, words, prefix = "", suffix = "" } = piece as Record<string, unknown>;
  for (const [field, value] of Object.entries({ source, words, prefix, suffix })) {
    if (typeof value !== "string") throw new TypeError(wrongValue(`${name}.${field}`, value, "a string"));
  }
  if (!Number.isInteger(passage)) {
    throw new TypeError(wrongValue(`${name}.passage`, passage, "a whole number, such as 6"));
  }
  if (!/[\p{L}\p{N}]/u.test(String(words))) {
    throw new TypeError(wrongValue(`${name}.words`, words, "words with a letter or digit, as in the source"));
  }
}

function readSource(given: VerifyOptions["source"], records: readonly VerifiableRecord[]): VerifiableSource {
  const own = records.filter((record) => "passages" in record) as readonly VerifiableSource[];
  const listing = own.filter(({ passages }) => passages?.length > 0);
  if (given === undefined && listing.length > 1) {
    throw new RangeError(wrongValue('Option "source"', given, oneOfThese(listing.map(({ id }) => id))));
  }
  const chosen = given ?? listing[0] ?? "astana-times";
  const source = typeof chosen === "string" ? sourceById(chosen, own) : chosen;
  const { id, passages, language = "en" } = Object(source);
  const isForm = [id, language].every((text) => typeof text === "string");
  if (!isForm || !Array.isArray(passages) || !passages.every(isPassage)) {
    throw new TypeError(
      wrongValue('Option "source"', given, "an id, or a source with passages as passagesOf lists them"),
    );
  }
  if (passages.length > 0) return source;
  throw new RangeError(
    wrongValue('Option "source"', id, 'a source that lists passages, such as "astana-times"'),
  );
}

function sourceById(id: string, own: readonly VerifiableSource[]): VerifiableSource {
  const known = new Map<string, VerifiableSource>(Object.entries(sources));
  for (const source of own) known.set(source.id, source);
  const found = known.get(id) ?? known.get(currentId(id));
  if (found === undefined) throw new RangeError(unknownId('Option "source"', id, [...known.keys()]));
  return found;
}

function isPassage(passage: unknown): boolean {
  const { n, length, head, sha256 } = Object(passage);
  return [n, length, head].every(Number.isInteger) && length > 0 && /^[0-9a-f]{64}$/u.test(sha256);
}
