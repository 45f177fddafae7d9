const indexes = new Map<string, ReadonlyMap<string, number>>();

/** The place of a word in a list, from 0, or -1 if it is not listed. */
export function indexIn(list: string, word: string): number {
  let index = indexes.get(list);
  if (index === undefined) {
    index = new Map(list.split(", ").map((each, at) => [each, at]));
    indexes.set(list, index);
  }
  return index.get(word) ?? -1;
}

/** Whether a word is in a list. */
export function isListed(list: string, word: string): boolean {
  return indexIn(list, word) >= 0;
}

/** The source of a pattern that matches one of the phrases of a list, the longest that fits, as {@link fold} writes them. */
export function oneOf(list: string, space = " "): string {
  return fold(list)
    .split(", ")
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.replace(/[$.]/g, "\\$&").replaceAll(" ", space))
    .join("|");
}

/**
 * Brings a text into the form that is read: in lower case, except TRY and RUB, which in lower case are the words "try"
 * and "rub", and with every dash as "-". Every character keeps its place.
 */
export function fold(text: string): string {
  return text
    .replace(/[\u2010-\u2013\u2212]/g, "-")
    .replace(/[A-Z]+/g, (letters) => (/^(?:TRY|RUB)$/.test(letters) ? letters : letters.toLowerCase()));
}
