import { BELOW_TWENTY, multiplies, SCALES, SHORT_SCALES, TENS } from "./number-words.js";
import { continuation, type Token } from "./tokens.js";

/** A number that was read: decimal digits times a power of ten, and the index of the token after it. */
export interface Numeral {
  readonly digits: string;
  readonly power: number;
  readonly next: number;
}

/** A scale that was read. */
type Scale = Pick<Numeral, "power" | "next">;

/** A whole number that was read from words. */
interface Whole {
  readonly value: number;
  readonly next: number;
}

/** The value of a word below twenty, such as "nineteen". */
export function belowTwenty(word: string | undefined): number | undefined {
  return BELOW_TWENTY.get(word ?? "");
}

/** The word that carries on a phrase at `index`. */
export function wordAt(tokens: readonly Token[], index: number): { word: string; next: number } | undefined {
  const at = continuation(tokens, index);
  const token = at === undefined ? undefined : tokens[at];
  return at === undefined || token === undefined ? undefined : { word: token.text, next: at + 1 };
}

/**
 * Reads a number in digits or words with its scale: "2.5 billion", "4,000", "5bn", "twenty-three", "two and a
 * half million".
 */
export function readNumeral(tokens: readonly Token[], start: number): Numeral | undefined {
  const token = tokens[start];
  if (token?.kind === "number") {
    const digits = token.text.replaceAll(",", "");
    const half = digits.includes(".") ? undefined : readAndHalf(tokens, start + 1);
    if (half !== undefined) return withScale(tokens, `${digits}.5`, half);
    const short = shortScaleAt(tokens, start + 1);
    return short === undefined ? withScale(tokens, digits, start + 1) : { digits, ...short };
  }
  return readHalfOfScale(tokens, start) ?? readCardinal(tokens, start);
}

/** Where the word that multiplies a number at `index` ends, read or not: "bn" in "5bn", "k" in "5 k". */
export function afterMultiplier(tokens: readonly Token[], index: number): number | undefined {
  const at = attached(tokens, index);
  return at !== undefined && multiplies(tokens[at]?.text ?? "") ? at + 1 : undefined;
}

/** The short scale after digits, straight or as a word of its own: "5bn", "5 bn". */
function shortScaleAt(tokens: readonly Token[], index: number): Scale | undefined {
  const at = attached(tokens, index);
  const power = at === undefined ? undefined : SHORT_SCALES.get(tokens[at]?.text ?? "");
  return at === undefined || power === undefined ? undefined : { power, next: at + 1 };
}

/** The index of the word straight after digits or carrying them on. */
function attached(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  return token?.kind === "word" && token.gap === "none" ? index : continuation(tokens, index);
}

/** The scale that carries on a number at `index`: "billion" after "5". */
function scaleAt(tokens: readonly Token[], index: number): Scale | undefined {
  const found = wordAt(tokens, index);
  const power = SCALES.get(found?.word ?? "");
  return found === undefined || power === undefined ? undefined : { power, next: found.next };
}

function withScale(tokens: readonly Token[], digits: string, start: number): Numeral {
  const scale = scaleAt(tokens, start);
  return scale === undefined ? { digits, power: 0, next: start } : { digits, ...scale };
}

/** Reads "and a half" and answers where it ends. */
function readAndHalf(tokens: readonly Token[], start: number): number | undefined {
  let next = start;
  for (const expected of ["and", "a", "half"]) {
    const found = wordAt(tokens, next);
    if (found?.word !== expected) return undefined;
    next = found.next;
  }
  return next;
}

/** Reads "half a million". */
function readHalfOfScale(tokens: readonly Token[], start: number): Numeral | undefined {
  if (tokens[start]?.text !== "half") return undefined;
  const article = wordAt(tokens, start + 1);
  if (article?.word !== "a") return undefined;
  const scale = scaleAt(tokens, article.next);
  return scale && { digits: "0.5", power: scale.power, next: scale.next };
}

/** Reads a whole number in words, its scales falling: "two million three hundred thousand and five". */
function readCardinal(tokens: readonly Token[], start: number): Numeral | undefined {
  let group = readArticle(tokens, start) ?? readHundreds(tokens, start);
  let total = 0;
  while (group !== undefined) {
    const scale = scaleAt(tokens, group.next);
    if (scale === undefined) {
      // Halves belong to plain numbers alone: "two and a half million".
      const half = total === 0 ? readAndHalf(tokens, group.next) : undefined;
      if (half !== undefined) return withScale(tokens, `${group.value}.5`, half);
      return { digits: String(total + group.value), power: 0, next: group.next };
    }
    // "Eighteen hundred" is English, "eighteen hundred million" is not; below, every total is a safe integer.
    if (group.value >= 1000) return undefined;
    total += group.value * 10 ** scale.power;
    group = readFollowing(tokens, scale.next, scale.power);
    if (group === undefined) return { digits: String(total), power: 0, next: scale.next };
  }
  return undefined;
}

/**
 * Reads the next group of a number in words, unless it starts a number of its own: "two thousand, three
 * million".
 */
function readFollowing(tokens: readonly Token[], start: number, last: number): Whole | undefined {
  const group = readAfterAnd(tokens, start, readHundreds);
  if (group === undefined || group.value === 0) return undefined;
  const scale = scaleAt(tokens, group.next);
  return scale === undefined || scale.power < last ? group : undefined;
}

/** Reads "a" where a scale follows: "a hundred", "a billion". */
function readArticle(tokens: readonly Token[], start: number): Whole | undefined {
  if (tokens[start]?.text !== "a") return undefined;
  const scale = scaleAt(tokens, start + 1);
  if (scale === undefined) return undefined;
  return scale.power === 2 ? readHundred(tokens, 1, scale.next) : { value: 1, next: start + 1 };
}

function readHundreds(tokens: readonly Token[], start: number): Whole | undefined {
  const count = readBelowHundred(tokens, start);
  if (count === undefined) return undefined;
  const scale = scaleAt(tokens, count.next);
  return scale?.power === 2 ? readHundred(tokens, count.value, scale.next) : count;
}

function readHundred(tokens: readonly Token[], hundreds: number, start: number): Whole {
  const rest = readAfterAnd(tokens, start, readBelowHundred);
  if (rest === undefined || rest.value === 0) return { value: hundreds * 100, next: start };
  return { value: hundreds * 100 + rest.value, next: rest.next };
}

function readBelowHundred(tokens: readonly Token[], start: number): Whole | undefined {
  const word = tokens[start]?.text ?? "";
  const small = BELOW_TWENTY.get(word);
  if (small !== undefined) return { value: small, next: start + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const following = wordAt(tokens, start + 1);
  const ones = belowTwenty(following?.word) ?? 0;
  return following !== undefined && ones >= 1 && ones <= 9
    ? { value: tens + ones, next: following.next }
    : { value: tens, next: start + 1 };
}

/** Reads on after a space, with or without "and". */
function readAfterAnd(
  tokens: readonly Token[],
  start: number,
  read: (tokens: readonly Token[], start: number) => Whole | undefined,
): Whole | undefined {
  const at = continuation(tokens, start);
  if (at === undefined) return undefined;
  const afterAnd = tokens[at]?.text === "and" ? continuation(tokens, at + 1) : at;
  return afterAnd === undefined ? undefined : read(tokens, afterAnd);
}
