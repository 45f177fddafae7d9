import type { Locale } from "../../quantities/locale.js";
import { foldLetters } from "../../text/fold-letters.js";
import { lazy } from "../../text/lazy.js";

/** A word of a text that says something. */
export interface Word {
  /** The word as it is written. */
  readonly written: string;
  /** The word as it is looked up. */
  readonly folded: string;
  /** Where it starts in the text, in UTF-16 code units. */
  readonly start: number;
}

/** The longest text that is read, in UTF-16 code units: the rest of a hostile megabyte is left out. */
export const LONGEST_TEXT = 1000;

/** A day, an abbreviation with points, or a word; an ending after an apostrophe, such as "'s" or Turkish "'nin", is left out. */
const wordPattern = /* @__PURE__ */ lazy(
  () =>
    /(\d{4}-\d\d-\d\d|\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+)(?:['’]\p{L}{1,4}(?![\p{L}\p{M}]))?/gu,
);

/** English words that say nothing about what is looked for. */
const FILLERS = [
  "a about across again all also always am an and another any are around as at be been between billion both but by can",
  "could did do does don each eight eleven ever five for four from get gets give go goes going got had has",
  "have he her here his how hundred i if in into is it its just let list made make makes many me million",
  "more most much my name nine no nor not now of off on one or other our out over perhaps please s said same say",
  "saying says seven she should show six so some still such t take takes tell ten than that the their them",
  "then there these they this those thousand three through to together too took towards trillion twelve two until",
  "up upon us very was we were what when where whether which who whom whose why will with would yet you",
  "your",
];

let fillers: ReadonlySet<string> | undefined;

/** Gives the words of another language that say nothing, as they are looked up. */
export function stopWordsOf(locale: Locale | undefined): ReadonlySet<string> {
  return new Set(locale?.stopWords?.map(foldLetters));
}

/**
 * Cuts a text into the words that say something, in English and in another language. Words such as "it" and "us" do so
 * only in capitals, as the names "IT" and "US"; in a text all in capitals they do not.
 */
export function wordsOf(text: string, stopWords?: ReadonlySet<string>): Word[] {
  fillers ??= new Set(FILLERS.join(" ").split(" "));
  const cut = text.slice(0, LONGEST_TEXT);
  const words = [...cut.matchAll(wordPattern())].map(({ 1: word = "", index }) => {
    const written = word.replaceAll(".", "");
    return { written, folded: foldLetters(written), start: index };
  });
  const isShouted = words.length > 2 && cut === cut.toUpperCase();
  return words.filter(
    ({ written, folded }) =>
      !(fillers?.has(folded) || stopWords?.has(folded)) || (!isShouted && /^\p{Lu}{2,}$/u.test(written)),
  );
}

/** Leaves out the words that were there before. */
export function distinctWords(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.folded, word])).values()];
}
