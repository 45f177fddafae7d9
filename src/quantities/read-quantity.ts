import type { Precision, Unit } from "../generated/vocabularies.js";
import { readDecimal } from "./decimal.js";
import { readNumeral, wordAt } from "./numerals.js";
import { readShare } from "./shares.js";
import type { Token } from "./tokens.js";
import { matchPhrase, type Named, vocabulary } from "./vocabulary.js";

/** A quantity as its words give it. */
export interface Reading {
  readonly amount: number;
  /** What it is an amount of, or `undefined` where the words do not say. */
  readonly unit: Unit | undefined;
  readonly precision: Precision;
}

/** An amount without the words before it. */
interface Amount {
  readonly amount: number;
  readonly unit: Named | undefined;
  /** The index of the token after it. */
  readonly next: number;
}

const ORDINAL_ENDINGS: readonly string[] = ["st", "nd", "rd", "th"];

/** Reads tokens that are one quantity from the first to the last; anything left over makes something else of it. */
export function readQuantity(tokens: readonly Token[]): Reading | undefined {
  const qualifier = matchPhrase(vocabulary().qualifiers, tokens, 0);
  const start = qualifier?.next ?? 0;
  if (qualifier !== undefined && tokens[start]?.gap !== "space") return undefined;
  const precision = qualifier?.meaning ?? "stated";
  if (precision === "bound" || precision === "range") return undefined;
  const read = readAmount(tokens, start);
  if (read === undefined || read.next < tokens.length || read.unit === "other money") return undefined;
  return { amount: read.amount, unit: read.unit, precision };
}

function readAmount(tokens: readonly Token[], start: number): Amount | undefined {
  const unsigned = afterSign(tokens, start);
  const money = matchPhrase(vocabulary().moneyBefore, tokens, unsigned);
  const at = money?.next ?? unsigned;
  if (money !== undefined && tokens[at]?.gap === "break") return undefined;
  // A dash is a sign before digits alone: "-5", not "-five".
  if (tokens[start]?.text === "-" && tokens[at]?.kind !== "number") return undefined;
  const read = money === undefined ? readPlain(tokens, at) : readMoney(tokens, at, money.meaning);
  return read && unsigned !== start ? { ...read, amount: 0 - read.amount } : read;
}

/** Where the amount starts after a sign, "-" or a word for it; where there is none, at `start`. */
function afterSign(tokens: readonly Token[], start: number): number {
  const sign = tokens[start]?.text;
  const gap = tokens[start + 1]?.gap;
  if (sign === "-") return gap === "none" ? start + 1 : start;
  return (sign === "minus" || sign === "negative") && gap === "space" ? start + 1 : start;
}

/** Reads what has no sign or code of money before it. */
function readPlain(tokens: readonly Token[], start: number): Amount | undefined {
  const share = readShare(tokens, start);
  // "Half" may go on: "half a million".
  if (share?.next === tokens.length) return { amount: share.share, unit: "share", next: share.next };
  return readAnniversary(tokens, start) ?? readCount(tokens, start);
}

/** Reads "180th anniversary": the years since. */
function readAnniversary(tokens: readonly Token[], start: number): Amount | undefined {
  const ending = tokens[start + 1];
  if (tokens[start]?.kind !== "number" || ending?.gap !== "none" || !ORDINAL_ENDINGS.includes(ending.text)) {
    return undefined;
  }
  const noun = wordAt(tokens, start + 2);
  if (noun?.word !== "anniversary") return undefined;
  const numeral = readNumeral(tokens, start);
  return numeral && amountOf(numeral.digits, numeral.power, "year", noun.next);
}

/** Reads what follows the sign or the code of money. */
function readMoney(
  tokens: readonly Token[],
  start: number,
  before: "USD" | "other money",
): Amount | undefined {
  const numeral = readNumeral(tokens, start);
  if (numeral === undefined) return undefined;
  const { digits, power, next } = numeral;
  const after = readUnit(tokens, next);
  // Money that is called two things is no money of ours.
  const unit = after === undefined || after.meaning === before ? before : "other money";
  return amountOf(digits, power, unit, after?.next ?? next);
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
  // Words do not stick to a number, the letter x does nothing else.
  const sticks = token.gap === "none" && !hyphenated;
  if (token.kind === "word" && sticks !== (token.text === "x")) return undefined;
  return matchPhrase(vocabulary().units, tokens, hyphenated ? next + 1 : next);
}
