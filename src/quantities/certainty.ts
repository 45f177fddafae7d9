import { isCurrency } from "./english.js";
import { isMonth } from "./joints.js";
import { isMoneyName, isScale, OTHER_MONEY, opensMoney } from "./members.js";
import { looksGrouped, type Reading } from "./read-quantity.js";
import type { Token } from "./tokens.js";
import { isListed } from "./word-lists.js";

/** Words after which a half or a quarter is a span of time, or one of several things: "the last quarter of 2025". */
const NOT_BEFORE_SHARE =
  "first, second, former, latter, other, last, next, previous, this, that, the, each, either";

/** What no share is a part of: "a quarter of a percent". */
const NO_WHOLE = "percentage, point, percent, pct, per, year, century, hour, mile";

/** How many words may come between money and the name of it: "$5 billion in Canadian dollars". */
const MOST_BETWEEN = 3;

/** How many tokens brackets may hold between a number and its scale. */
const MOST_BRACKETED = 8;

/** Words that open a sentence before money. */
const OPENERS =
  "a, an, the, this, that, these, those, with, of, in, by, its, his, her, their, our, from, to, at, for, and, but, another, i";

/** Whether the reading of a cluster holds in running text too, where words have other uses. */
export function isCertain(tokens: readonly Token[], first: number, next: number, { unit }: Reading): boolean {
  const cluster = tokens.slice(first, next);
  const [head] = cluster;
  const last = cluster.at(-1);
  const scaled = cluster.some(isScale);
  // "Four times a week" is not a multiple, and "227X" may be a name.
  if (unit === "ratio" && last?.text !== "×") return false;
  // "One of them" is not a count, "over 15 years" may be in the course of them, "under two agreements" as they say.
  if (cluster.length === 1 && head?.text === "one") return false;
  if (head?.text === "over" && (unit === "day" || unit === "year")) return false;
  if (head?.text === "under" && last?.kind === "unit" && !/^[%×]|percent|cent|times/.test(last.text))
    return false;
  // "4.000 companies" may be four thousand, and "($99.99)" is less than nothing in accounts.
  if (!scaled && unit !== "share" && cluster.some((token) => looksGrouped(token.text))) return false;
  const enclosed = tokens[first - 1]?.text === "(" && tokens[next]?.text === ")";
  if (!scaled && enclosed && head?.kind === "money") return false;
  // "On July 29 500 people" has two numbers.
  if (isMonth(tokens[first - 1]) && /\s/.test(head?.text ?? "")) return false;
  if (!scaled && isScaledBehindBrackets(tokens, next)) return false;
  if (isChangedBefore(tokens, first) || isOtherMoney(tokens, first, next, unit)) return false;
  return unit !== "share" || last?.kind !== "numeral" || isShareOf(tokens, first, next);
}

/** Whether a share in words is one of something: "a quarter of its grain", but not "a third is being built". */
function isShareOf(tokens: readonly Token[], first: number, next: number): boolean {
  const [of, ...whole] = tokens.slice(next, next + 4).map(({ text }) => text);
  return (
    of === "of" &&
    !isListed(NOT_BEFORE_SHARE, tokens[first - 1]?.text ?? "") &&
    !whole.some((word) => isListed(NO_WHOLE, word))
  );
}

/** Whether what precedes a number may change it: "- 20 degrees", "6 × 5", "point 77", "c. 5". */
function isChangedBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined || tokens[first]?.gap === "break") return false;
  if (before.text === ".") return tokens[first - 2]?.text === "c" && before.gap === "none";
  // "Exceeded the $3 billion mark", "double the 18 agreements".
  const isLed = before.gap !== "break" && isListed("lead, bound", tokens[first - 2]?.kind ?? "");
  if (isLed && isListed("the, by", before.text)) return true;
  return isListed("-, ×, point, dot, decimal", before.text);
}

/** Whether money may be that of another country: "Canadian $5", "Mex $5", "$5 billion New Zealand", "5 Syrian lira". */
function isOtherMoney(tokens: readonly Token[], first: number, next: number, unit: Reading["unit"]): boolean {
  const money = isCurrency(unit ?? "");
  if (!money && unit !== undefined) return false;
  if (money && (namesOther(tokens, first - 1) || isNamedBefore(tokens, first))) return true;
  for (let at = next; at < next + MOST_BETWEEN; at++) {
    const { kind = "mark", gap = "break", text = "" } = tokens[at] ?? {};
    if (gap === "break" || (kind !== "word" && kind !== "unit" && kind !== "money" && text !== "("))
      return false;
    if (kind === "money" ? !opensMoney(tokens, at) : isMoneyName(text) || (money && namesOther(tokens, at)))
      return true;
  }
  return false;
}

function namesOther(tokens: readonly Token[], index: number): boolean {
  return isListed(OTHER_MONEY, tokens[index]?.text ?? "");
}

/** Whether a word with a capital letter, such as "Mex", or the end of an abbreviation, "N.T.", comes before a sign. */
function isNamedBefore(tokens: readonly Token[], first: number): boolean {
  const [opening, before] = [tokens[first - 2], tokens[first - 1]];
  if (before === undefined || tokens[first]?.kind !== "money" || tokens[first]?.gap === "break") return false;
  if (before.text === ".") return opening !== undefined && /^\p{Lu}$/u.test(opening.written);
  // "A $5 billion project" opens a sentence; "a" in capitals elsewhere is Australian.
  const opens = opening === undefined || before.gap === "break" || /^[.!?:"“”'‘’]$/.test(opening.text);
  if (opens && isListed(OPENERS, before.text)) return false;
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(before.written);
}

/** Whether a scale follows what is put in between: "$6 (or 7) billion", "6 [sic] billion". */
function isScaledBehindBrackets(tokens: readonly Token[], next: number): boolean {
  if (!isListed("(, [", tokens[next]?.text ?? "")) return false;
  const close = tokens.slice(next, next + MOST_BRACKETED).findIndex(({ text }) => isListed("), ]", text));
  const after = tokens[next + close + 1];
  return close > 0 && after !== undefined && isScale(after);
}
