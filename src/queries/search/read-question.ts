import { COUNT_UNITS, type Unit } from "../../generated/vocabularies.js";
import type { OwnRecord } from "../../model/own.js";
import type { Quantity } from "../../model/quantity.js";
import { type NumberCluster, readNumbers } from "../../quantities/clusters.js";
import { lazy } from "../../text/lazy.js";
import { overlap } from "../../text/overlap.js";
import { singularOf } from "../../text/singular.js";
import type { SearchIndex } from "./build-index.js";
import { joinCompounds } from "./compounds.js";
import { dayWordOf, MONTHS } from "./months.js";
import { distinctWords, LONGEST_TEXT, type Word, wordsOf } from "./words.js";

/** A quantity that a question asks for. */
interface AskedQuantity {
  /** The quantity as it is written. */
  readonly written: string;
  readonly quantity: Quantity;
}

/** What a question asks for. */
export interface Question {
  readonly quantities: readonly AskedQuantity[];
  readonly words: readonly Word[];
}

/** The maximum number of words, and of quantities, of a question that are looked up. */
const MOST = 40;

/** A number without a unit says too little up to this one: "the two presidents" are not the two schools. */
const SMALL = 12;

/** A year or a day is a word like any other. */
const DATE = /^(?:19|20)\d\d(?:-\d\d-\d\d)?$/;

/**
 * Reads the quantities of a question, and the words that are left.
 *
 * A number that is not read for certain finds nothing by its digits: "17 or 18", "15 milyar".
 */
export function readQuestion(text: string, index: SearchIndex<OwnRecord>): Question {
  const cut = text.slice(0, LONGEST_TEXT);
  const quantities: AskedQuantity[] = [];
  let words = wordsOf(cut, index.stopWords);
  for (const { start, end, quantity, isForeign } of numbersOf(cut, index)) {
    const written = cut.slice(start, end);
    const isRead =
      quantity !== undefined &&
      isCertain(quantity, written, cut.slice(0, start), isForeign ? "" : cut.slice(end), index);
    const remains = ({ folded }: Word) => !isRead && (DATE.test(folded) || !/^\d+$/.test(folded));
    words = words.filter((word) => word.start < start || word.start >= end || remains(word));
    if (!isRead) words.push(...dayWord(written, start, cut.slice(0, start), cut.slice(end)));
    if (!isRead) continue;
    quantities.push({ written, quantity });
    if (!isForeign) words.push(...unitWord(quantity.unit, written, start));
  }
  const left = index.numberWords?.withoutScales(words) ?? words;
  const asked = distinctWords(left).slice(0, MOST);
  return { quantities: quantities.slice(0, MOST), words: joinCompounds(asked, cut, index) };
}

/** A number, and whether it is read with a word of another language after it: "15 milyar", "18 okul". */
type FoundNumber = NumberCluster & { readonly isForeign?: true };

/** Cuts the numbers out of a text, in English and in the language of the index. */
function numbersOf(text: string, { numberWords }: SearchIndex<OwnRecord>): readonly FoundNumber[] {
  const numbers = readNumbers(text);
  if (numberWords === undefined) return numbers;
  const scaled = numberWords
    .scaledIn(text)
    .filter((number) =>
      numbers.every((other) => !overlap(other, number) || isWithin(text, other, number.start, number.end)),
    );
  const read = [
    ...numbers.filter((number) => !scaled.some((other) => overlap(number, other))),
    ...scaled.map((number) => ({ ...number, isForeign: true }) as const),
  ];
  const withUnits = read.map((number): FoundNumber => {
    const { start, end, quantity } = number;
    if (quantity?.unit !== "item" || DATE.test(text.slice(start, end))) return number;
    const named = numberWords.unitIn(text.slice(end), quantity.amount);
    if (named === undefined) return number;
    const { unit, length } = named;
    return {
      start,
      end: end + length,
      quantity: unit && { ...quantity, unit },
      isForeign: true,
    };
  });
  const written = numberWords.writtenIn(text);
  return [...withUnits.filter((number) => !written.some((other) => overlap(number, other))), ...written];
}

/** Whether a number has no other digits than those between two places. */
function isWithin(text: string, number: NumberCluster, start: number, end: number): boolean {
  return !/\d/.test(text.slice(number.start, start) + text.slice(end, number.end));
}

/** Checks whether a quantity is what the question asks for, and no year, no day and no part of a number. */
function isCertain(
  { amount, unit }: Quantity,
  written: string,
  before: string,
  after: string,
  { postings, stopWords }: SearchIndex<OwnRecord>,
): boolean {
  if (unit !== "item") return true;
  if (amount <= SMALL || (amount >= 1900 && amount <= 2100)) return false;
  if (dayWord(written, 0, before, after).length > 0) return false;
  const [, next = ""] = wordAfter().exec(after) ?? [];
  // With a scale only a plural can be a unit that is not read, "5 billion tonnes"; without one what follows may also be a
  // scale in another language, "15 milyar", which only the words of a report have.
  const hasScale = Number(written.replace(/[^\d.]/g, "")) !== amount;
  if (hasScale && !/s$/i.test(next)) return true;
  const isKnown = (word: string) => postings.get(word)?.some(({ field }) => field.name !== "words");
  return wordsOf(next, stopWords).every(({ folded }) => isKnown(folded) || isKnown(singularOf(folded)));
}

/** The word before a number with the space between them, and the one after it. */
const WORD_BEFORE = /([A-Za-z]+)\s+$/;
const wordAfter = /* @__PURE__ */ lazy(() => /^\s+([\p{L}\p{M}]+)/u);

/** The word for a day of a month: "July 29", "29 July". */
function dayWord(written: string, start: number, before: string, after: string): Word[] {
  const [first = "", last = ""] = WORD_BEFORE.exec(before) ?? [];
  const [second = "", next = ""] = wordAfter().exec(after) ?? [];
  const month = MONTHS.find((each) => each === last || each === next);
  if (month === undefined || !/^\d{1,2}$/.test(written)) return [];
  const isBefore = month === last;
  return [
    {
      written: isBefore ? `${first}${written}` : `${written}${second}`,
      folded: dayWordOf(month, Number(written)),
      start: isBefore ? start - first.length : start,
    },
  ];
}

/** What is written after the digits of a number: "agreements" in "over 50 agreements". */
const afterDigits = /* @__PURE__ */ lazy(() => /[\p{L}\p{M}]+$/u);

/** The word for the unit of a quantity, if that is something counted. */
function unitWord(unit: Unit, written: string, start: number): Word[] {
  return unit !== "item" && (COUNT_UNITS as readonly Unit[]).includes(unit)
    ? [{ written: afterDigits().exec(written)?.[0] ?? written, folded: unit, start }]
    : [];
}
