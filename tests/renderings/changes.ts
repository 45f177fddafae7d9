import { type Figure, listFigures } from "kz-tr-council";

/** The article with the number of one figure replaced. */
export interface Change {
  readonly figure: Figure;
  readonly article: string;
  /** What stood there, such as "5". */
  readonly was: string;
  /** The amount that a reader finds now. */
  readonly amount: number;
}

/** A number in words, and another with the amount that it says. */
const IN_WORDS: readonly (readonly [was: string, now: string, amount: number])[] = [
  ["a quarter", "a fifth", 1 / 5],
  ["one-third", "one-fifth", 1 / 5],
  ["two", "three", 3],
];

/** A change for each figure of the article: a number in digits is raised by one, one in words replaced by another. */
export function changesOf(article: string): readonly Change[] {
  return listFigures().flatMap((figure) => {
    const [{ source, words }] = figure.evidence;
    const at = article.indexOf(words);
    // Words that the article writes otherwise than the record quotes them, in capitals for instance, are left out.
    if (source !== "astana-times" || at < 0) return [];
    const [was, now, amount] = changeOf(words, figure.quantity.amount);
    const from = at + words.indexOf(was);
    return [
      { figure, was, amount, article: `${article.slice(0, from)}${now}${article.slice(from + was.length)}` },
    ];
  });
}

function changeOf(words: string, amount: number): readonly [was: string, now: string, amount: number] {
  const digits = /\d+(?:,\d{3})*(?:\.\d+)?/u.exec(words)?.[0];
  if (digits === undefined) {
    const change = IN_WORDS.find(([was]) => words.includes(was));
    if (change === undefined) throw new Error(`No other number is known for “${words}”`);
    return change;
  }
  const number = Number(digits.replaceAll(",", ""));
  return [digits, (number + 1).toLocaleString("en"), (amount * (number + 1)) / number];
}
