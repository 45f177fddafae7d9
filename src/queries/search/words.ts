import { foldLetters } from "../../text/fold-letters.js";

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
const WORD =
  /(\d{4}-\d\d-\d\d|\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+)(?:['’]\p{L}{1,4}(?![\p{L}\p{M}]))?/gu;

/** English words that say nothing about what is looked for. */
const FILLERS =
  "a about all also am an and any are around as at be been between both but by can could did do does don for from get give had has have he her here his how i if in into is it its just let list many me more most much my name no nor not of off on one or our out over please s same say saying says said she should show so some such t tell than that the their them then there these they this those through to too two three four five six seven eight nine ten eleven twelve hundred thousand million billion trillion until up upon us very was we were what when where whether which who whom whose why will with would you your";

let fillers: ReadonlySet<string> | undefined;

/**
 * Cuts a text into the words that say something. Words such as "it" and "us" do so only in capitals, as the names "IT" and
 * "US"; in a text all in capitals they do not.
 */
export function wordsOf(text: string): Word[] {
  fillers ??= new Set(FILLERS.split(" "));
  const cut = text.slice(0, LONGEST_TEXT);
  const words = [...cut.matchAll(WORD)].map(({ 1: word = "", index }) => {
    const written = word.replaceAll(".", "");
    return { written, folded: foldLetters(written), start: index };
  });
  const isShouted = words.length > 2 && cut === cut.toUpperCase();
  return words.filter(
    ({ written, folded }) => !fillers?.has(folded) || (!isShouted && /^\p{Lu}{2,}$/u.test(written)),
  );
}
