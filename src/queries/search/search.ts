import { RECORD_KINDS, type RecordKind } from "../../generated/ids.js";
import type { AnyRecord, RecordsByKind } from "../../model/kinds.js";
import type { OwnRecord } from "../../model/own.js";
import { formatQuantity } from "../../quantities/format.js";
import { assertOneOf } from "../../text/assert-one-of.js";
import { wrongValue } from "../../text/errors.js";
import { assertLanguageTag } from "../../text/language-tag.js";
import { readOptions } from "../../text/read-options.js";
import { recordsById } from "../find-record.js";
import { currentId } from "../find-redirect.js";
import { assertLocale, type LocaleOption } from "../locale-option.js";
import { type ListOptions, type OfKind, readRecordList } from "../own-records.js";
import { buildIndex, type SearchIndex } from "./build-index.js";
import { rank } from "./rank.js";

/** A word or quantity of the search text that a record matches, and the field that matches it. */
export interface SearchMatch {
  /** What was searched for, as it was written. Example: `"15 billion"`. */
  readonly asked: string;
  /**
   * The field that matches, by its text or by the name of the record that it refers to; `"evidence"` for quoted words
   * and their speaker. Example: `"attributedTo"`.
   */
  readonly field: string;
  /** What the field says, in words. Example: `"Recep Tayyip Erdoğan"`. */
  readonly text: string;
}

/** A record that a search found. */
export interface SearchHit<R extends OwnRecord = AnyRecord> {
  /** The record itself. */
  readonly record: R;
  /** How well the record matches. Scores can be compared only within one result. */
  readonly score: number;
  /** What the record matches: an entry for each quantity, then for each word. */
  readonly matched: readonly SearchMatch[];
}

/** How to narrow a search. */
export interface SearchOptions {
  /** The kinds of records to find. Default: all kinds. */
  readonly kinds?: readonly RecordKind[] | undefined;
  /** The maximum number of hits, a whole number from 1. Default: no limit. */
  readonly limit?: number | undefined;
}

/** A search for some kinds, so that the hits are known to be of these kinds. */
export interface KindSearchOptions<Kind extends RecordKind> extends SearchOptions {
  readonly kinds: readonly Kind[];
}

/**
 * A search over a set of records, made by `createSearch`.
 *
 * It throws as {@link search} does.
 */
export interface Search<R extends OwnRecord = AnyRecord> {
  /** Finds the records of some kinds that a text asks for, the best first. */
  <Kind extends RecordKind>(text: string, options: KindSearchOptions<Kind>): SearchHit<OfKind<R, Kind>>[];
  /** Finds the records that a text asks for, the best first. */
  (text: string, options?: SearchOptions): SearchHit<R>[];
}

let packageIndex: SearchIndex<AnyRecord> | undefined;

/**
 * Finds the records of some kinds that a text asks for, the best first.
 *
 * @throws RangeError if a kind or an option does not exist, or `limit` is not a whole number from 1.
 * @throws TypeError if the text or an option has the wrong form.
 *
 * @example
 * ```ts
 * import { search } from "kz-tr-council";
 *
 * search("gluten", { kinds: ["commodity"] })[0]?.record.hs2022; // => "1109"
 * ```
 */
export function search<Kind extends RecordKind>(
  text: string,
  options: KindSearchOptions<Kind>,
): SearchHit<RecordsByKind[Kind]>[];
/**
 * Finds the records of any kind that a text asks for, the best first.
 *
 * The text can be a question, a few words or a quantity. It is matched against names, keywords, summaries, quoted
 * words, quantities, terms, dates and the names of the records that a record refers to. Case, diacritics, plurals and
 * word endings are ignored, and so are words such as "what" and "the". A number matches only the same quantity: "18
 * agreements" does not match "18 projects". In English a question that goes from one state to the other leaves out
 * figures that go the other way.
 *
 * It finds records by their words and does not understand the question: check that the record answers it.
 *
 * @param text - What is looked for; the first 1,000 characters count.
 * @returns A fresh array; empty where nothing matches. `matched` says of each record what matches, and where.
 * @throws RangeError if a kind or an option does not exist, or `limit` is not a whole number from 1.
 * @throws TypeError if the text or an option has the wrong form.
 *
 * @example
 * ```ts
 * import { search } from "kz-tr-council";
 *
 * const [best] = search("Did Erdoğan say 15 billion?");
 *
 * best?.record.id; // => "trade-turnover-target"
 * best?.matched[0]; // => { asked: "15 billion", field: "quantity", text: "$15 billion" }
 * best?.matched[1]; // => { asked: "Erdoğan", field: "attributedTo", text: "Recep Tayyip Erdoğan" }
 * ```
 */
export function search(text: string, options?: SearchOptions): SearchHit[];
export function search(text: string, options?: SearchOptions): SearchHit[] {
  packageIndex ??= buildIndex([...recordsById().values()], findInPackage);
  return searchIn(packageIndex, text, options);
}

/**
 * Creates a search over the package's records that knows the names of another language too.
 *
 * @throws RangeError if an option does not exist, or the locale's language is not a BCP 47 tag.
 * @throws TypeError if an option has the wrong form.
 */
export function createSearch(options?: LocaleOption): Search;
/**
 * Creates a search over your own records, or over yours and the package's.
 *
 * The records are indexed once: what is added to them later is not found. What they refer to is looked up among them
 * first, then in the package.
 *
 * @throws RangeError if an option does not exist, the locale's language is not a BCP 47 tag, or a record has a quantity
 * that is not valid.
 * @throws TypeError if an option or a record has the wrong form.
 *
 * @example
 * ```ts
 * import { createSearch, type Figure, listRecords, type Own } from "kz-tr-council";
 *
 * const turnover: Own<Figure> = {
 *   kind: "figure",
 *   id: "acme:turnover-2021",
 *   label: "Trade turnover in 2021",
 *   measure: "trade-turnover",
 *   quantity: { amount: 5_300_000_000, unit: "USD", precision: "stated" },
 *   status: "actual",
 *   evidence: [{ source: "acme:yearbook", words: "$5.3 billion" }],
 * };
 * const searchAll = createSearch({ records: [turnover, ...listRecords()] });
 *
 * searchAll("$5.3 billion")[0]?.record.id; // => "acme:turnover-2021"
 * ```
 */
export function createSearch<R extends OwnRecord>(options: ListOptions<R> & LocaleOption): Search<R>;
export function createSearch(options?: Partial<ListOptions<OwnRecord>> & LocaleOption): Search<OwnRecord> {
  const { records, locale } = readOptions(options, ["records", "locale"], "{ records: myRecords }");
  assertLocale(locale);
  if (locale !== undefined) assertLanguageTag(locale.language);
  const own = records === undefined ? undefined : readRecordList(records);
  const ownById = new Map<string, OwnRecord>(own?.map((record) => [record.id, record]));
  const find = (id: string) => ownById.get(id) ?? ownById.get(currentId(id)) ?? findInPackage(id);
  const index = buildIndex<OwnRecord>(own ?? [...recordsById().values()], find, locale);
  return (text: string, options?: SearchOptions) => searchIn(index, text, options) as SearchHit<never>[];
}

const findInPackage = (id: string) => recordsById().get(currentId(id));

function searchIn<R extends OwnRecord>(
  index: SearchIndex<R>,
  text: string,
  options: SearchOptions | undefined,
): SearchHit<R>[] {
  if (typeof text !== "string")
    throw new TypeError(wrongValue("Text", text, 'a string, such as "15 billion"'));
  if ("locale" in Object(options)) {
    throw new RangeError(wrongValue("Option", "locale", "it to createSearch({ locale })"));
  }
  const { kinds, limit } = readOptions(options, ["kinds", "limit"], "{ limit: 10 }");
  assertKinds(kinds);
  assertLimit(limit);
  return rank(text, index, kinds)
    .slice(0, limit)
    .map(({ record, score, answers }) => ({
      record,
      score,
      matched: answers.map(({ asked, field, says }) => ({
        asked,
        field,
        text: typeof says === "string" ? says : formatQuantity(says),
      })),
    }));
}

function assertKinds(kinds: unknown): void {
  if (kinds === undefined) return;
  if (!Array.isArray(kinds))
    throw new TypeError(wrongValue('Option "kinds"', kinds, 'an array, such as ["figure"]'));
  for (const kind of kinds) assertOneOf(kind, "Kind", RECORD_KINDS);
}

function assertLimit(limit: unknown): void {
  if (limit === undefined || (Number.isInteger(limit) && Number(limit) >= 1)) return;
  const message = wrongValue('Option "limit"', limit, "a whole number from 1");
  throw typeof limit === "number" ? new RangeError(message) : new TypeError(message);
}
