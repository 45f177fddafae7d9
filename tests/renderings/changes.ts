import { type Figure, listFigures } from "kz-tr-council";

/** The article with the number of one figure raised by one. */
export interface Change {
  readonly figure: Figure;
  readonly article: string;
  /** What stood there, such as "$5 billion". */
  readonly was: string;
  /** The amount that a reader finds now. */
  readonly amount: number;
}

/** A change for each figure that the article writes in digits. */
export function changesOf(article: string): readonly Change[] {
  return listFigures().flatMap((figure) => {
    const [evidence] = figure.evidence;
    if (evidence?.source !== "astana-times") return [];
    const digits = /\d+(?:,\d{3})*(?:\.\d+)?/u.exec(evidence.words);
    // Words that the article writes otherwise than the record quotes them, in capitals for instance, are left out.
    const at = article.indexOf(evidence.words);
    if (digits === null || at < 0) return [];
    const number = Number(digits[0].replaceAll(",", ""));
    const from = at + digits.index;
    const changed = `${article.slice(0, from)}${(number + 1).toLocaleString("en")}${article.slice(from + digits[0].length)}`;
    const amount = (figure.quantity.amount * (number + 1)) / number;
    return [{ figure, article: changed, was: digits[0], amount }];
  });
}
