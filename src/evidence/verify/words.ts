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
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + words.length);
    if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return true;
  }
  return false;
}
