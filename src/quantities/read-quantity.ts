import type { Precision, Unit } from "../generated/vocabularies.js";
import { type Numeral, powerOf, readCardinal, smallNumber } from "./cardinal.js";
import { readDecimal } from "./decimal.js";
import { NOUNS } from "./english.js";
import { grammar } from "./grammar.js";
import { PARTS, SCALES, SMALL, TENS } from "./vocabulary.js";
import { fold, indexIn, isListed } from "./word-lists.js";

/** A quantity as its words give it. */
export interface Reading {
  readonly amount: number;
  /** What it is an amount of, or `undefined` if the words do not say. */
  readonly unit: Unit | undefined;
  readonly precision: Precision;
}

/** Two words that a dash other than a hyphen joins. */
const DASHED = /([a-z]+) ?[\u2012\u2013\u2212] ?([a-z]+)/gi;

/** A hyphen that may join the ends of a range: "five hundred-six thousand". */
const AFTER_HUNDRED =
  /\bhundred-(?:one|two|three|four|five|six|seven|eight|nine) (?:thousand|million|billion|trillion)\b/i;

/** A scale that may belong to what is counted: "six billion-dollar" deals, but not "$6 billion-dollar". */
const SCALE_OF_MONEY =
  /^[^$€₸₺₽£]*(?<!\b(?:a|one|1)) (?:hundred|thousand|million|billion|trillion)-(?:dollar|euro|tenge|lira|rou?ble|yuan|yen)s?$/i;

/** Tells whether a text names a range in words, which would be read as a sum: "nine hundred–one thousand". */
export function isWordRange(text: string): boolean {
  const isRange = ([, left = "", right = ""]: RegExpMatchArray) =>
    isCardinal(left) &&
    isCardinal(right) &&
    !(isListed(TENS, left.toLowerCase()) && smallNumber(right.toLowerCase()) < 10);
  return AFTER_HUNDRED.test(fold(text)) || [...text.matchAll(DASHED)].some(isRange);
}

function isCardinal(word: string): boolean {
  return isListed(`${SMALL}, ${TENS}, ${SCALES}`, word.toLowerCase());
}

/**
 * Reads a text that is one quantity from end to end; anything left over makes something else of it.
 *
 * @param known - The unit of a number that names none.
 */
export function readQuantity(text: string, known: Unit = "item"): Reading | undefined {
  if (isWordRange(text) || SCALE_OF_MONEY.test(fold(text).trim())) return undefined;
  const { pattern, precisions, units } = grammar();
  const groups = pattern.exec(normalize(text))?.groups;
  if (groups === undefined) return undefined;
  const { minus, money, anniversary, times, parts } = groups;
  const unit = units.get((times ?? groups["unit"] ?? "").trim());
  // Money that is called two things is neither: "$5 euros", "$26%".
  if (money !== undefined && unit !== undefined && unit !== units.get(money)) return undefined;
  if ((anniversary ?? times) !== undefined && (money ?? groups["unit"]) !== undefined) return undefined;
  // A dash is a sign before digits alone: "-5", not "-five".
  if (minus === "-" && groups["digits"] === undefined) return undefined;
  const share = parts !== undefined || unit === "share";
  const named = share ? "share" : anniversary === undefined ? (unit ?? units.get(money ?? "")) : "year";
  const isCount = Object.hasOwn(NOUNS, named ?? known);
  const amount =
    parts === undefined ? readAmount(groups, unit === "share" ? -2 : 0, isCount) : readParts(parts);
  if (amount === undefined) return undefined;
  return {
    amount: minus === undefined ? amount : 0 - amount,
    unit: named,
    precision: precisions.get(groups["precision"] ?? "") ?? "stated",
  };
}

/** Brings white space to single spaces, and a hyphen that joins words to one ("2.5-billion"); drops invisible characters. */
function normalize(text: string): string {
  // A blank line parts what is written on both sides of it, and so does the space between the columns of a table.
  const whole = text.trim().replace(/\n[^\S\n]*\n|(?<=[0-9])(?:\s{2,}|\t)(?=[0-9])/g, "\n|\n");
  return (
    fold(whole)
      // Between digits one may part two numbers.
      .replace(/(?<![0-9])\p{Cf}+|\p{Cf}+(?![0-9\p{Cf}])/gu, "")
      .replace(/\s+/g, " ")
      .replace(/([a-z0-9])-(?=[a-z])/gi, "$1 ")
  );
}

function readAmount(
  groups: Readonly<Record<string, string | undefined>>,
  shift: number,
  isCount: boolean,
): number | undefined {
  const numeral = readNumeral(groups);
  if (numeral === undefined) return undefined;
  const { digits, power } = numeral;
  // Nobody writes a decimal so, or counts in thousandths: "129.900" and "1.234 companies" have groups in most of Europe.
  if (power === 0 && shift === 0 && looksGrouped(digits) && (isCount || digits.endsWith("0")))
    return undefined;
  return readDecimal(digits, power + shift);
}

function readNumeral({
  digits,
  half,
  scale,
  short,
  words,
}: Readonly<Record<string, string | undefined>>): Numeral | undefined {
  if (words !== undefined) return readCardinal(words);
  const plain = (digits ?? "").replace(/[, '’]/g, "");
  if (half !== undefined && plain.includes(".")) return undefined;
  return { digits: half === undefined ? plain : `${plain}.5`, power: powerOf(short ?? scale ?? "") ?? 0 };
}

/** Whether the point of a number may part thousands: "129.900". */
export function looksGrouped(digits: string): boolean {
  return /^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(digits);
}

/** Reads a share in words: "half", "a quarter", "one-third", "three-quarters". */
function readParts(text: string): number {
  const [count = "", name = ""] = text.split(" ");
  if (name === "") return 1 / 2;
  const whole = indexIn(PARTS, name.replace(/s$/, "").replace("fourth", "quarter")) + 2;
  return smallNumber(count) / whole;
}
