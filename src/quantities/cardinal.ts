import { SCALES, SHORT_SCALES, SMALL, TENS } from "./vocabulary.js";
import { indexIn } from "./word-lists.js";

/** A number as decimal digits times a power of ten. */
export interface Numeral {
  readonly digits: string;
  readonly power: number;
}

/**
 * Reads a number in words that the grammar lets through: "two million three hundred thousand and five", "two and a half
 * million", "half a billion".
 *
 * @returns The number, or `undefined` if its scales do not fall: "eighteen hundred million".
 */
export function readCardinal(text: string): Numeral | undefined {
  const words = text.split(" ");
  const scale = powerOf(words.at(-1) ?? "") ?? 0;
  if (words[0] === "half") return { digits: "0.5", power: scale };
  const half = words.indexOf("half");
  // "And a half" belongs to what is said before it, the scale to both.
  if (half > 0) return { digits: `${readWhole(words.slice(0, half - 2))}.5`, power: scale };
  // "A billion five" is a billion and a half in speech, and "two million five" two and a half million.
  const [before = "", last = ""] = words.slice(-2);
  if ((powerOf(before) ?? 0) >= 6 && powerOf(last) === undefined && smallNumber(last) < 10) return undefined;
  const whole = readWhole(words);
  return whole === undefined ? undefined : { digits: String(whole), power: 0 };
}

function readWhole(words: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const power = powerOf(word);
    if (word === "hundred") group *= 100;
    else if (power === undefined) group += smallNumber(word);
    else if (group >= 1000 || power >= last) return undefined;
    else {
      // Every total is below a thousand trillion, which numbers hold exactly.
      total += group * 10 ** power;
      group = 0;
      last = power;
    }
  }
  return total + group;
}

/** The number that one word says, "a" too; 0 for "zero" and "and". */
export function smallNumber(word: string): number {
  if (word === "a") return 1;
  const tens = indexIn(TENS, word);
  return tens < 0 ? indexIn(SMALL, word) + 1 : 10 * (tens + 2);
}

/** The power of ten that a word multiplies by. */
export function powerOf(scale: string): number | undefined {
  return [2, 3, 6, 9, 12][indexIn(SCALES, scale)] ?? [6, 6, 9, 9, 12, 12][indexIn(SHORT_SCALES, scale)];
}
