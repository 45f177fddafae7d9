/** A word of a text with its place in it. */
export interface Word {
  /** The word without the punctuation around it. */
  readonly text: string;
  /** Where it starts in the text. */
  readonly start: number;
  /** Where it ends in the text. */
  readonly end: number;
}

const WORD = /[\p{L}\p{N}$%]+(?:[.,'-][\p{L}\p{N}%]+)*/gu;

/** Splits a normalized text into words; an amount such as "$2.5" or "4,000" is one word. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Tells whether words stand in a text as whole words; both are normalized. */
export function containsWords(text: string, words: string): boolean {
  return positionsOf(text, words).next().done === false;
}

/** Where words stand in a text as whole words, between the words that must surround them; all is normalized. */
export function* positionsOf(text: string, words: string, prefix = "", suffix = ""): Generator<number> {
  if (words === "") return;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const whole = !LETTER_OR_DIGIT.test(text.charAt(at - 1)) && !LETTER_OR_DIGIT.test(text.charAt(end));
    if (whole && endsWithWords(text, at, prefix) && startsWithWords(text, end, suffix)) yield at;
  }
}

/** White space between the words and those beside them does not count; normalized, it is one space at most. */
function endsWithWords(text: string, at: number, prefix: string): boolean {
  return text.endsWith(prefix, text.charAt(at - 1) === " " ? at - 1 : at);
}

function startsWithWords(text: string, at: number, suffix: string): boolean {
  return text.startsWith(suffix, text.charAt(at) === " " ? at + 1 : at);
}
