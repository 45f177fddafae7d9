import type { Precision, Unit } from "../model/quantity.js";
import { endsFreely, startsFreely } from "./boundaries.js";
import { readDecimal } from "./decimal.js";
import { readFraction } from "./fractions.js";
import { readNumeral, wordAt } from "./numerals.js";
import type { Token } from "./tokens.js";
import { matchPhrase, vocabulary } from "./vocabulary.js";

/** An amount as the text gives it, with the indexes of its first token and of the token after it. */
export interface Reading {
  readonly amount: number;
  /** The unit, or `undefined` where the words name none. */
  readonly unit: Unit | undefined;
  /** The precision, or what the words say that no precision can: a bound let in ("at least"), the opening of a range. */
  readonly precision: Precision | "bound" | "range";
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

const ORDINAL_ENDINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(["st", "nd", "rd", "th"]);

/**
 * Reads the quantity that starts at a token, at its longest.
 *
 * @param loneOne - Whether "one" alone is a quantity; in running text it is mostly a pronoun.
 */
export function readQuantity(tokens: readonly Token[], first: number, loneOne: boolean): Reading | undefined {
  if (!startsFreely(tokens, first)) return undefined;
  const qualifier = matchPhrase(vocabulary().qualifiers, tokens, first);
  const start = qualifier?.next ?? first;
  if (qualifier !== undefined && tokens[start]?.gap !== "space") return undefined;
  const read = readAmount(tokens, start, loneOne);
  if (read === undefined) return undefined;
  const bound = matchPhrase(vocabulary().boundsAfter, tokens, read.next);
  if (bound !== undefined) return { ...read, precision: "bound", first, next: bound.next };
  const precision = qualifier?.meaning ?? "stated";
  const negated = qualifier !== undefined && NEGATIONS.has(tokens[first - 1]?.text ?? "");
  return { ...read, precision: negated ? "bound" : precision, first };
}

function readAmount(tokens: readonly Token[], start: number, loneOne: boolean): Amount | undefined {
  const negative = tokens[start]?.text === "-" && tokens[start + 1]?.gap === "none";
  const unsigned = negative ? start + 1 : start;
  const money = matchPhrase(vocabulary().moneyBefore, tokens, unsigned);
  const at = money?.next ?? unsigned;
  if (money !== undefined && tokens[at]?.gap === "break") return undefined;
  // A sign belongs to digits: "-5", not "-five".
  if (negative && tokens[at]?.kind !== "number") return undefined;
  const read =
    money === undefined
      ? (readShare(tokens, at) ?? readAnniversary(tokens, at) ?? readCount(tokens, at, loneOne))
      : readMoney(tokens, at);
  return read && negative ? { ...read, amount: 0 - read.amount } : read;
}

function readShare(tokens: readonly Token[], start: number): Amount | undefined {
  const fraction = readFraction(tokens, start);
  if (fraction === undefined || !endsFreely(tokens, fraction.next)) return undefined;
  return { amount: fraction.share, unit: "share", next: fraction.next };
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
  const amount = numeral && readDecimal(numeral.digits, numeral.power);
  return amount === undefined ? undefined : { amount, unit: "year", next: noun.next };
}

/** Reads what follows "$". */
function readMoney(tokens: readonly Token[], start: number): Amount | undefined {
  const numeral = readNumeral(tokens, start);
  if (numeral === undefined) return undefined;
  const unit = readUnit(tokens, numeral.next);
  const repeated = unit?.meaning === "USD" ? unit : undefined;
  return finish(tokens, numeral.digits, numeral.power, "USD", repeated?.next ?? numeral.next);
}

function readCount(tokens: readonly Token[], start: number, loneOne: boolean): Amount | undefined {
  const numeral = readNumeral(tokens, start);
  if (numeral === undefined) return undefined;
  const unit = readUnit(tokens, numeral.next);
  const bare = tokens[start]?.text === "one" && numeral.next === start + 1 && unit === undefined;
  if (bare && !loneOne) return undefined;
  const power = unit?.meaning === "share" ? numeral.power - 2 : numeral.power;
  return finish(tokens, numeral.digits, power, unit?.meaning, unit?.next ?? numeral.next);
}

function finish(
  tokens: readonly Token[],
  digits: string,
  power: number,
  unit: Unit | undefined,
  next: number,
): Amount | undefined {
  const amount = readDecimal(digits, power);
  return amount !== undefined && endsFreely(tokens, next) ? { amount, unit, next } : undefined;
}

/** The unit after a number: "%" or "x" straight after it or after a space, words after a space or hyphen. */
function readUnit(
  tokens: readonly Token[],
  next: number,
): { readonly meaning: Unit; readonly next: number } | undefined {
  const token = tokens[next];
  if (token === undefined || token.gap === "break") return undefined;
  const hyphenated = token.text === "-" && token.gap === "none" && tokens[next + 1]?.gap === "none";
  const unit = matchPhrase(vocabulary().units, tokens, hyphenated ? next + 1 : next);
  // Words do not stick to a number, the letter x does nothing else.
  const sticks = token.gap === "none" && !hyphenated;
  if (token.kind === "word" && sticks !== (token.text === "x")) return undefined;
  return unit;
}
