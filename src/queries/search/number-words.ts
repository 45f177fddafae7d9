import type { Unit } from "../../generated/vocabularies.js";
import type { Quantity } from "../../model/quantity.js";
import type { NumberCluster } from "../../quantities/clusters.js";
import { isCurrency } from "../../quantities/english.js";
import type { Locale } from "../../quantities/locale.js";
import { foldLetters } from "../../text/fold-letters.js";
import { lazy } from "../../text/lazy.js";
import { entryOf } from "../entry-of.js";
import { readScaledNumbers } from "./scaled-numbers.js";
import type { Word } from "./words.js";
import { findWritten, tryToWrite, type WrittenQuantity } from "./written-quantities.js";

/** How a language writes numbers. */
export interface NumberWords {
  /** Reads the unit that the text after a number begins with: "долларов", "Türk şirketi". */
  readonly unitIn: (after: string, amount: number) => NamedUnit | undefined;
  /** Finds the numbers that a word of the language scales: "15 milyar". */
  readonly scaledIn: (text: string) => NumberCluster[];
  /** Finds the quantities of the records where a text has them as the language writes them. */
  readonly writtenIn: (text: string) => WrittenQuantity[];
  /** Leaves out the scales of numbers that were not read, each with the currency after it: "пять миллиардов долларов". */
  readonly withoutScales: (words: readonly Word[]) => Word[];
}

/** A unit as a text names it. */
interface NamedUnit {
  /** The unit, or `undefined` for money that no record is in. */
  readonly unit: Unit | undefined;
  /** How much of the text names money, in UTF-16 code units; 0 for what is counted, which is looked for as a word. */
  readonly length: number;
}

/** Units that are not words after a number. */
const SIGNS: readonly Unit[] = ["share", "ratio", "item"];

/** Amounts that show the forms of a noun: "1 школа", "2 школы", "5 школ". */
const AMOUNTS = [1, 2, 5];

/** How many letters two forms of a noun share, and how many an ending has at most. */
const BEGINNING = 5;
const ENDING = 4;

/** From this amount on a number is money, whatever noun follows: "6 миллиардов проектов" is what projects are worth. */
const MONEY = 1e6;

/** Learns how a language writes numbers from the terms of its locale, and from what it writes. */
export function numberWordsOf(locale: Locale, held: readonly Quantity[]): NumberWords {
  const scales = new Set(Object.keys(locale.scales ?? {}).map(foldLetters));
  const units = new Set(held.map(({ unit }) => unit));
  const nouns = [...units]
    .filter((unit) => !SIGNS.includes(unit))
    .map((unit) => {
      const written = AMOUNTS.map((amount) => tryToWrite({ amount, unit, precision: "stated" }, locale));
      const words = lettersOf([entryOf(locale.terms.unit, unit), ...written].join(" "));
      return { unit, words: words.filter((word) => !scales.has(word)) };
    });
  const unitOf = (word = "") => nouns.find(({ words }) => words.some((noun) => isFormOf(word, noun)))?.unit;
  const currencies = lazy(() => currencyNouns(locale.language));
  const isMoney = (word = "") =>
    isCurrency(unitOf(foldLetters(word)) ?? "") ||
    /^\p{Lu}{2,3}$/u.test(word) ||
    currencies().some((noun) => isFormOf(foldLetters(word), noun));
  return {
    scaledIn: (text) => readScaledNumbers(text, locale),
    writtenIn: findWritten(held, locale),
    unitIn: (after, amount) => {
      const [both = "", first = "", second] = /^\s+([\p{L}\p{M}]+)(?:\s+([\p{L}\p{M}]+))?/u.exec(after) ?? [];
      const [unit, next] = [first, second].map((word) => unitOf(word && foldLetters(word)));
      // The name of a currency may begin with a state, and so may others: "4 bin Türk şirketi".
      const named = unit === undefined || isCurrency(unit) ? (next ?? unit) : unit;
      const length = next === undefined ? after.indexOf(first) + first.length : both.length;
      if (isCurrency(named ?? "")) return { unit: named, length };
      if (named !== undefined) return amount < MONEY ? { unit: named, length: 0 } : undefined;
      return isMoney(first) ? { unit: undefined, length } : undefined;
    },
    withoutScales: (words) =>
      words.filter(({ folded }, index) => {
        const isAfterScale = scales.has(words[index - 1]?.folded ?? "");
        return !scales.has(folded) && !(isAfterScale && isMoney(folded));
      }),
  };
}

/** The nouns of all currencies in a language: "Киргизский сом" ends in one. */
function currencyNouns(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: "currency" });
  const nouns = Intl.supportedValuesOf("currency").flatMap(
    (code) => lettersOf(names.of(code) ?? "").at(-1) ?? [],
  );
  return [...new Set(nouns)].filter((noun) => noun.length > 2);
}

function isFormOf(word: string, noun: string): boolean {
  const [shorter, longer] = word.length < noun.length ? [word, noun] : [noun, word];
  if (longer.startsWith(shorter) && longer.length <= shorter.length + ENDING) return shorter.length > 2;
  return word.length >= BEGINNING && noun.startsWith(word.slice(0, BEGINNING));
}

function lettersOf(text: string): string[] {
  return [...new Set(text.match(/[\p{L}\p{M}]+/gu)?.map(foldLetters))];
}
