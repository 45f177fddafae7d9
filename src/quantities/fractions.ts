import { belowTwenty, wordAt } from "./numerals.js";
import type { Token } from "./tokens.js";

/** A share that was read from words, and the index of the token after it. */
export interface Fraction {
  readonly share: number;
  readonly next: number;
}

/** What one part is called, by how many make the whole; the plural adds an s. */
const DENOMINATORS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
]);

/** Words that make of "half" a span of time or one of two things: "the first half of 2025". */
const NOT_BEFORE_HALF: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "first",
  "second",
  "former",
  "latter",
  "other",
  "last",
  "next",
  "previous",
  "this",
  "that",
  "the",
  "each",
  "either",
]);

/**
 * Words that may follow one part of something; before a noun it is an adjective or an ordinal: "a third
 * country".
 */
const MAY_FOLLOW: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "of",
  "the",
  "its",
  "their",
  "all",
  "these",
  "those",
  "this",
  "that",
  "and",
  "or",
  "but",
  "is",
  "are",
  "was",
  "were",
  "in",
  "by",
  "to",
  "from",
  "as",
]);

/** Reads a fraction in words: "half", "a quarter", "one-third", "three-quarters". */
export function readFraction(tokens: readonly Token[], start: number): Fraction | undefined {
  const first = tokens[start]?.text;
  if (first === "half") return readHalf(tokens, start);
  if (first === "a" || first === "one") return readOnePart(tokens, start);
  return readParts(tokens, start, belowTwenty(first));
}

function readHalf(tokens: readonly Token[], start: number): Fraction | undefined {
  const before = tokens[start - 1];
  if (tokens[start]?.gap === "space" && NOT_BEFORE_HALF.has(before?.text ?? "")) return undefined;
  return standsAlone(tokens, start + 1) ? { share: 0.5, next: start + 1 } : undefined;
}

/** Reads "a half", "a quarter", "one third". */
function readOnePart(tokens: readonly Token[], start: number): Fraction | undefined {
  const part = wordAt(tokens, start + 1);
  if (part === undefined) return undefined;
  const count = part.word === "half" ? 2 : DENOMINATORS.get(part.word);
  if (count === undefined) return undefined;
  // The hyphen of "one-third" leaves no doubt; "one third" and "a third" may go on "country".
  const hyphenated = part.next === start + 3;
  return hyphenated || standsAlone(tokens, part.next) ? { share: 1 / count, next: part.next } : undefined;
}

/** Reads "two-thirds", "three quarters". */
function readParts(tokens: readonly Token[], start: number, parts: number | undefined): Fraction | undefined {
  const name = wordAt(tokens, start + 1);
  if (parts === undefined || name === undefined || !name.word.endsWith("s")) return undefined;
  const count = DENOMINATORS.get(name.word.slice(0, -1));
  return count === undefined ? undefined : { share: parts / count, next: name.next };
}

/** Whether nothing follows that would make the fraction a word about a noun. */
function standsAlone(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (token === undefined || token.gap === "break") return true;
  return token.kind === "mark" ? token.text !== "-" : MAY_FOLLOW.has(token.text);
}
