import type { OwnRecord } from "../../model/own.js";
import type { Quantity } from "../../model/quantity.js";
import type { Locale } from "../../quantities/locale.js";
import { assertQuantity } from "../../quantities/validate.js";
import { quote } from "../../text/describe.js";
import { compoundKey } from "./compounds.js";
import { type Field, fieldsOf } from "./fields.js";
import { type NumberWords, numberWordsOf } from "./number-words.js";
import { beginningsOf, stemOf } from "./stem.js";
import { createStemKey } from "./stem-key.js";
import { distinctWords, stopWordsOf, type Word, wordsOf } from "./words.js";

/** A record in which a word is found. */
interface Posting {
  /** The place of the record in the list. */
  readonly at: number;
  /** How much the word counts for it. */
  readonly weight: number;
  /** The field in which it counts most. */
  readonly field: Field;
}

/** A quantity of a record. */
interface HeldQuantity {
  /** The place of the record in the list. */
  readonly at: number;
  /** The record's field that holds it. */
  readonly name: string;
  readonly quantity: Quantity;
}

/** What a search looks up. */
export interface SearchIndex<R extends OwnRecord> {
  readonly records: readonly R[];
  /** Where words, their stems, their beginnings and compounds are found, each by its key, in the order of the records. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** Gives the key of a folded word's stem, which is not a word itself. */
  readonly stemKey: (folded: string) => string;
  /** Which records have a name, by {@link nameKey}. */
  readonly names: ReadonlyMap<string, ReadonlySet<number>>;
  /** How the language of the locale writes numbers. */
  readonly numberWords: NumberWords | undefined;
  /** The words of that language that say nothing. */
  readonly stopWords: ReadonlySet<string>;
  /** The quantities of the records. */
  readonly quantities: readonly HeldQuantity[];
}

/** How much a word counts that is found by its stem alone. */
const BY_STEM = 0.9;

/** How much a word counts that is found by its beginning alone. */
const BY_BEGINNING = 0.8;

/** Of two fields with one word the better counts in full and the other by this share: repetition is not a merit. */
const SECOND_FIELD = 0.15;

/**
 * Builds what a search looks up.
 *
 * @param find - Gives a record that another refers to.
 */
export function buildIndex<R extends OwnRecord>(
  records: readonly R[],
  find: (id: string) => OwnRecord | undefined,
  locale?: Locale,
): SearchIndex<R> {
  const postings = new Map<string, Posting[]>();
  const names = new Map<string, Set<number>>();
  const stemKey = createStemKey();
  const stopWords = stopWordsOf(locale);
  // A word counts once a field, however often it is repeated.
  const read = remembering((text) =>
    distinctWords(wordsOf(text, stopWords)).map((word) => ({ ...word, stemKey: stemKey(word.folded) })),
  );
  for (const [at, record] of records.entries()) {
    for (const field of fieldsOf(record, find, locale)) {
      const words = read(field.searched ?? field.text);
      const weight = field.weight / (1 + (field.dilution ?? 0) * Math.max(0, words.length - 1));
      for (const word of words) {
        put(postings, word.folded, { at, weight, field });
        put(postings, word.stemKey, { at, weight: weight * BY_STEM, field });
        for (const key of field.isOfLocale ? beginningsOf(word.folded) : [])
          put(postings, key, { at, weight: weight * BY_BEGINNING, field });
      }
      if (field.isName) {
        for (const [index, { folded }] of words.slice(1).entries())
          put(postings, compoundKey(`${words[index]?.folded}${folded}`), {
            at,
            weight: weight * BY_STEM,
            field,
          });
      }
      if (field.isName && words.length > 0) {
        const key = nameKey(words);
        names.set(key, (names.get(key) ?? new Set()).add(at));
      }
    }
  }
  const quantities = records.flatMap(quantitiesOf);
  const numberWords =
    locale &&
    numberWordsOf(
      locale,
      quantities.map(({ quantity }) => quantity),
    );
  return { records, postings, stemKey, names, numberWords, stopWords, quantities };
}

/** Remembers what a function gave for a text: the names of what many records refer to are read once. */
function remembering<Result>(make: (text: string) => Result): (text: string) => Result {
  const made = new Map<string, Result>();
  return (text) => {
    const result = made.get(text) ?? make(text);
    made.set(text, result);
    return result;
  };
}

/** The key of a name, the same for its singular and its plural. */
export function nameKey(words: readonly Word[]): string {
  return words.map(({ folded }) => stemOf(folded)).join(" ");
}

function put(postings: Map<string, Posting[]>, key: string, posting: Posting): void {
  const list = postings.get(key) ?? [];
  const last = list.at(-1);
  if (last?.at === posting.at) {
    const [better, other] = last.weight >= posting.weight ? [last, posting] : [posting, last];
    list[list.length - 1] = { ...better, weight: better.weight + SECOND_FIELD * other.weight };
  } else {
    list.push(posting);
  }
  postings.set(key, list);
}

function quantitiesOf(record: OwnRecord, at: number): HeldQuantity[] {
  if (record.kind !== "figure" && record.kind !== "report" && record.kind !== "agreement") return [];
  const [name, quantity] =
    record.kind === "agreement"
      ? (["count", record.count] as const)
      : (["quantity", record.quantity] as const);
  assertQuantity(quantity, `Record ${quote(record.id)}, ${name}`);
  return [{ at, name, quantity }];
}
