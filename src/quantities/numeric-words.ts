import { BELOW_TWENTY, multiplies, SCALES, TENS } from "./number-words.js";

/** Ordinals that are no cardinal with "th". */
const IRREGULAR = "first second third thirds fifth fifths eighth eighths ninth ninths twelfth twelfths".split(
  " ",
);

const OTHER_WORDS =
  "half halves quarter quarters dozen dozens doz hundreds thousands crore crores lakh lakhs koti nought naught".split(
    " ",
  );

/** Whether a word says a number or a part of one, whether or not it can be read: "five", "millions", "third". */
export function isNumericWord(word: string): boolean {
  return (
    isCardinal(word) ||
    IRREGULAR.includes(word) ||
    OTHER_WORDS.includes(word) ||
    /illi(?:on|ard)s?$/.test(word) ||
    isOrdinal(word)
  );
}

/** Whether a word makes "a" a number: "a billion", "a third", "a dozen". */
export function takesArticle(word: string): boolean {
  return (
    isNumericWord(word) && !BELOW_TWENTY.has(word) && !TENS.has(word) && word !== "second" && word !== "first"
  );
}

/** Whether a word straight after a number multiplies it: "k", "grand", an unknown "trln", "MUSD". */
export function isScaleAfterNumber(written: string): boolean {
  const word = written.toLowerCase();
  return multiplies(word) || AFTER_NUMBERS.includes(word) || UNKNOWN_SCALE.test(written);
}

const AFTER_NUMBERS = "grand bio th cr kr lac".split(" ");

/** Two to four letters without a vowel, or the code of a currency after the letter of a scale. */
const UNKNOWN_SCALE = /^(?:[b-df-hj-np-tv-xz]{1,4}|[A-Z]{1,2}(?:USD|EUR|GBP))$/;

function isCardinal(word: string): boolean {
  return BELOW_TWENTY.has(word) || TENS.has(word) || SCALES.has(word);
}

function isOrdinal(word: string): boolean {
  const stem = /^(.+?)(ie)?ths?$/.exec(word);
  return stem !== null && isCardinal(`${stem[1]}${stem[2] === undefined ? "" : "y"}`);
}
