import type { Reading } from "./grammar.js";
import { isYear } from "./ranges.js";
import type { Token } from "./tokens.js";

/** Words that make another amount of the one that they stand before. */
const MULTIPLES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "twice",
  "thrice",
  "double",
  "triple",
  "treble",
  "quadruple",
]);

/** Words that do so with "of", where no share was read: "the other half of $5 billion". */
const PARTS: ReadonlySet<string> = /* @__PURE__ */ new Set(["half", "fraction", "multiple"]);

/** Words that may stand between: "half of the $5 billion", "twice its 18 schools". */
const DETERMINERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "a",
  "an",
  "the",
  "its",
  "their",
  "our",
  "his",
  "her",
  "this",
  "that",
  "these",
  "those",
  "all",
]);

/**
 * Whether the first of two neighbours says how much is meant of the second, so that neither is what is stated:
 * "half of $5 billion", "half the $5 billion", "two times $5 billion".
 */
export function isPart(
  tokens: readonly Token[],
  part: Reading | undefined,
  whole: Reading | undefined,
): boolean {
  if (part === undefined || whole === undefined || !isScalable(tokens, whole)) return false;
  const at = wordBefore(tokens, whole);
  if (part.unit === "ratio") return part.next === at + 1;
  if (part.unit !== "share") return false;
  if (isOf(tokens[at])) return part.next === at;
  // "Half the 18 projects", but not "26% 18 projects".
  return part.next === at + 1 && at + 1 < whole.first;
}

/** Whether a word before an amount that is no reading itself makes another amount of it: "twice $5 billion". */
export function isMultiple(tokens: readonly Token[], whole: Reading): boolean {
  if (!isScalable(tokens, whole)) return false;
  const at = wordBefore(tokens, whole);
  if (MULTIPLES.has(tokens[at]?.text ?? "")) return true;
  return isOf(tokens[at]) && PARTS.has(tokens[at - 1]?.text ?? "");
}

function isOf(token: Token | undefined): boolean {
  return token?.text === "of" && token.gap === "space";
}

/** The word before an amount and the determiners before that; -1 where none stands in its paragraph. */
function wordBefore(tokens: readonly Token[], { first }: Reading): number {
  let at = first;
  while (tokens[at]?.gap === "space" && DETERMINERS.has(tokens[at - 1]?.text ?? "")) at--;
  return tokens[at]?.gap === "space" ? at - 1 : -1;
}

/**
 * Whether it can be an amount that is meant in part or many times: not a pronoun, "half of one", nor a year, "twice
 * the 2024 level", nor a span in which something happens, "twice over 5 years".
 */
function isScalable(tokens: readonly Token[], whole: Reading): boolean {
  const span = whole.unit === "day" || whole.unit === "year";
  return !whole.pronoun && !isYear(tokens, whole) && !(span && whole.precision === "over");
}
