import { afterMultiplier } from "./numerals.js";
import type { Token } from "./tokens.js";

/** Marks that may stand straight before a quantity; after any other, digits are part of something else. */
const OPENING = /^[([{"'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb\u2014\u2015\u2026:;,!?=*|]$/;

/** Marks straight after a number that make something else of it: "60+", "5°", "5€". */
const SPOILING = /^[+°‰^\p{Sc}]$/u;

const CURRENCY_SIGN = /^\p{Sc}$/u;

/** Signs before an amount that say no more than where it lies: "< 5", "≈ 5", "± 5". */
const COMPARISON = /^[<>\u2264-\u2267\u2272\u2273\u2A7D\u2A7E~\u223C\u2243\u2245\u2248\u2260\u00B1\u2213]$/;

/** Whether the token starts something new, and is not the rest of "COVID-19", "v5" or "€5". */
export function startsFreely(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (before === undefined || token?.gap === "break") return true;
  if (token?.kind === "number" && CURRENCY_SIGN.test(before.text)) return false;
  return token?.gap === "space" || OPENING.test(before.text);
}

/** Whether a sign of comparison stands before the token, with a blank or without: "< 5", ">= 5". */
export function isCompared(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.gap === "break") return false;
  const before = tokens[index - 1];
  const sign = before?.text === "=" && before.gap === "none" ? tokens[index - 2] : before;
  return COMPARISON.test(sign?.text ?? "");
}

/**
 * Whether nothing follows that makes something else of the amount: "5-ish", "5km", "60+", "5 hundred
 * thousand", "5 k", "5 €".
 */
export function endsFreely(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (token === undefined || token.gap === "break") return true;
  if (afterMultiplier(tokens, next) !== undefined) return false;
  const joined = tokens[next + 1]?.gap === "none" ? tokens[next + 1] : undefined;
  // "in 2024 €5 billion": the sign belongs to what it stands before.
  if (token.gap === "space") return !CURRENCY_SIGN.test(token.text) || joined?.kind === "number";
  if (token.kind !== "mark") return false;
  // A hyphen must lead nowhere: "18-member", "$5-$6 billion".
  return token.text === "-" ? joined === undefined : !SPOILING.test(token.text);
}
