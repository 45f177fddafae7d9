import type { Precision } from "../generated/vocabularies.js";
import { endsFreely, isCompared, startsFreely } from "./boundaries.js";
import { readDecimal } from "./decimal.js";
import { readFraction } from "./fractions.js";
import { afterMultiplier, readNumeral, wordAt } from "./numerals.js";
import type { Token } from "./tokens.js";
import { matchPhrase, type Named, vocabulary } from "./vocabulary.js";

/** An amount as the text gives it, with the indexes of its first token and of the token after it. */
export interface Reading {
  readonly amount: number;
  /** What it is an amount of, or `undefined` where the words do not say. */
  readonly unit: Named | undefined;
  /**
   * The precision, or why the words have none: a bound let in ("at least"), the opening of a range, or
   * something beside the amount that makes something else of it ("5 k", "< 5").
   */
  readonly precision: Precision | "bound" | "range" | "unreadable";
  /** Whether it is "one" alone in running text, mostly a pronoun and no amount. */
  readonly pronoun: boolean;
  readonly first: number;
  readonly next: number;
}

/** An amount without the words before it. */
type Amount = Pick<Reading, "amount" | "unit" | "next">;

/** Words that turn what follows around: "no more than 60" is a bound let in. */
const NEGATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "no",
  "not",
  "never",
  "t",
  "cannot",
  "without",
]);

/** Words that do what a minus sign does. */
const MINUS_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(["minus", "negative"]);

const ORDINAL_ENDINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(["st", "nd", "rd", "th"]);

/**
 * Reads the quantity that starts at a token, at its longest.
 *
 * @param loneOne - Whether "one" alone is an amount; in running text it is mostly a pronoun.
 */
export function readQuantity(tokens: readonly Token[], first: number, loneOne: boolean): Reading | undefined {
  if (!startsFreely(tokens, first)) return undefined;
  const qualifier = matchPhrase(vocabulary().qualifiers, tokens, first);
  const start = qualifier?.next ?? first;
  if (qualifier !== undefined && tokens[start]?.gap !== "space") return undefined;
  const read = readAmount(tokens, start);
  if (read === undefined) return undefined;
  const pronoun = !loneOne && tokens[start]?.text === "one" && read.next === start + 1;
  const bound = matchPhrase(vocabulary().boundsAfter, tokens, read.next);
  if (bound !== undefined) return { ...read, precision: "bound", first, next: bound.next, pronoun };
  const precision = precisionOf(tokens, first, read.next, qualifier?.meaning);
  // What is not read belongs to the amount all the same: "between $5 k and $6 billion".
  return { ...read, precision, first, next: afterMultiplier(tokens, read.next) ?? read.next, pronoun };
}

function precisionOf(
  tokens: readonly Token[],
  first: number,
  next: number,
  qualifier: Reading["precision"] = "stated",
): Reading["precision"] {
  const before = tokens[first - 1]?.text ?? "";
  if (qualifier !== "stated" && NEGATIONS.has(before)) return "bound";
  if (qualifier === "range") return "range";
  // A minus that was not read with the amount: "plus or minus 5", "minus over 5".
  const afterMinus = MINUS_WORDS.has(before) && tokens[first]?.gap !== "break";
  return afterMinus || isCompared(tokens, first) || !endsFreely(tokens, next) ? "unreadable" : qualifier;
}

function readAmount(tokens: readonly Token[], start: number): Amount | undefined {
  const unsigned = afterSign(tokens, start);
  const money = matchPhrase(vocabulary().moneyBefore, tokens, unsigned);
  const at = money?.next ?? unsigned;
  if (money !== undefined && tokens[at]?.gap === "break") return undefined;
  // A dash is a sign before digits alone: "-5", not "-five".
  if (tokens[start]?.text === "-" && tokens[at]?.kind !== "number") return undefined;
  const read =
    money === undefined
      ? (readShare(tokens, at) ?? readAnniversary(tokens, at) ?? readCount(tokens, at))
      : readMoney(tokens, at, money.meaning);
  return read && unsigned !== start ? { ...read, amount: 0 - read.amount } : read;
}

/** Where the amount starts after a sign, "-" or a word for it; where there is none, at `start`. */
function afterSign(tokens: readonly Token[], start: number): number {
  const sign = tokens[start]?.text ?? "";
  const gap = tokens[start + 1]?.gap;
  if (sign === "-") return gap === "none" ? start + 1 : start;
  const tolerance = tokens[start - 1]?.text === "or" && tokens[start - 2]?.text === "plus";
  return MINUS_WORDS.has(sign) && gap === "space" && !tolerance ? start + 1 : start;
}

function readShare(tokens: readonly Token[], start: number): Amount | undefined {
  const fraction = readFraction(tokens, start);
  return fraction && { amount: fraction.share, unit: "share", next: fraction.next };
}

/** Reads "180th anniversary": the years since. */
function readAnniversary(tokens: readonly Token[], start: number): Amount | undefined {
  const ending = tokens[start + 1];
  if (tokens[start]?.kind !== "number" || ending?.gap !== "none" || !ORDINAL_ENDINGS.has(ending.text)) {
    return undefined;
  }
  const noun = wordAt(tokens, start + 2);
  if (noun?.word !== "anniversary") return undefined;
  const numeral = readNumeral(tokens, start);
  return numeral && amountOf(numeral.digits, numeral.power, "year", noun.next);
}

/** Reads what follows "$" or the sign or code of other money. */
function readMoney(
  tokens: readonly Token[],
  start: number,
  before: "USD" | "other money",
): Amount | undefined {
  const numeral = readNumeral(tokens, start);
  if (numeral === undefined) return undefined;
  const { digits, power, next } = numeral;
  const after = readUnit(tokens, next);
  if (after?.meaning !== "USD" && after?.meaning !== "other money")
    return amountOf(digits, power, before, next);
  // Money that is called two things is no money of ours.
  return amountOf(digits, power, after.meaning === before ? before : "other money", after.next);
}

function readCount(tokens: readonly Token[], start: number): Amount | undefined {
  const numeral = readNumeral(tokens, start);
  if (numeral === undefined) return undefined;
  const unit = readUnit(tokens, numeral.next);
  const power = unit?.meaning === "share" ? numeral.power - 2 : numeral.power;
  return amountOf(numeral.digits, power, unit?.meaning, unit?.next ?? numeral.next);
}

function amountOf(digits: string, power: number, unit: Amount["unit"], next: number): Amount | undefined {
  const amount = readDecimal(digits, power);
  return amount === undefined ? undefined : { amount, unit, next };
}

/** The unit after a number: "%" or "x" straight after it or after a space, words after a space or hyphen. */
function readUnit(
  tokens: readonly Token[],
  next: number,
): { readonly meaning: Named; readonly next: number } | undefined {
  const token = tokens[next];
  if (token === undefined || token.gap === "break") return undefined;
  const hyphenated = token.text === "-" && token.gap === "none" && tokens[next + 1]?.gap === "none";
  const at = hyphenated ? next + 1 : next;
  // "In 2024 USD 5 billion": the code belongs to what it stands before.
  const ahead = matchPhrase(vocabulary().moneyBefore, tokens, at);
  const money = ahead && tokens[ahead.next];
  if (money?.kind === "number" && money.gap !== "break") return undefined;
  // Words do not stick to a number, the letter x does nothing else.
  const sticks = token.gap === "none" && !hyphenated;
  if (token.kind === "word" && sticks !== (token.text === "x")) return undefined;
  return matchPhrase(vocabulary().units, tokens, at);
}
