import { SCALES } from "./number-words.js";
import { isNumericWord, isScaleAfterNumber, takesArticle } from "./numeric-words.js";
import { continuation, type Token } from "./tokens.js";
import { matchPhrase, vocabulary } from "./vocabulary.js";

/** The tokens of one number and of what sticks to it: from its first token to the one after its last. */
export interface Member {
  readonly first: number;
  readonly next: number;
}

/** The most words and signs that are looked at before a number: "no more than about minus US$5". */
const LONGEST_LEAD = 8;

const NEGATIONS: readonly string[] = ["no", "not", "never", "t", "cannot", "without"];

/** Words before a number that make another number of it. */
const CHANGES: readonly string[] = "twice thrice double triple treble quadruple plus minus negative".split(
  " ",
);

/** Signs before a number that say no more than where it lies: "< 5", "≈ 5", "± 5". */
const COMPARISONS = "<>≤≥≦≧≲≳⩽⩾~∼≃≅≈≠±∓";

/** Marks that part a number from what is written straight before it; any other mark belongs to it. */
const OPENING = "([{\"'‘’“”„«»—―…:;,!?=*|";

/** Marks that part a number from what is written straight after it. */
const CLOSING = ")]}\"'‘’“”»—―…:;,.!?*|";

/** Words after a number that make something else of it: "5 percentage points", "5 plus", "a fifth anniversary". */
const TAILS: readonly string[] = "percentage point points plus fold anniversary anniversaries °".split(" ");

/** What follows an amount in dollars that are not American, or in no dollars at all: "$5 billion Canadian". */
const OTHER_MONEY: readonly string[] =
  "canadian australian singapore singaporean jamaican taiwanese hong zealand peso pesos real reais".split(
    " ",
  );

/**
 * Cuts out the number that starts at a token, with all that could change what it says: the words and signs straight
 * before it, its scale, its unit, and whatever is written onto it.
 *
 * @param floor - The first token that may belong to it.
 */
export function memberAt(tokens: readonly Token[], index: number, floor: number): Member | undefined {
  const number = numberAfterLead(tokens, index);
  if (number === undefined) return undefined;
  let first = index;
  while (first > floor && tokens[first]?.gap === "none" && !OPENING.includes(tokens[first - 1]?.text ?? ""))
    first--;
  return { first, next: endAfter(tokens, number, tokens.slice(first, number).some(isMoney)) };
}

/** The index of the number that starts at a token or follows the words and signs that start there. */
function numberAfterLead(tokens: readonly Token[], index: number): number | undefined {
  let at = index;
  for (let count = 0; count < LONGEST_LEAD; count++) {
    if (isNumber(tokens, at)) return at;
    const next = endOfLead(tokens, at);
    if (next === undefined || tokens[next] === undefined || tokens[next]?.gap === "break") return undefined;
    at = next;
  }
  return undefined;
}

/** Whether a number, or a word that says one, stands at a token. */
function isNumber(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind === "mark") return false;
  if (token.kind !== "word" || isNumericWord(token.text)) return true;
  const after = continuation(tokens, index + 1);
  return (
    (token.text === "a" || token.text === "an") &&
    after !== undefined &&
    takesArticle(tokens[after]?.text ?? "")
  );
}

/** Where one word or sign that belongs to a number after it ends. */
function endOfLead(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token === undefined || after === undefined) return undefined;
  const { qualifiers, moneyBefore } = vocabulary();
  const phrase = matchPhrase(qualifiers, tokens, index) ?? matchPhrase(moneyBefore, tokens, index);
  if (phrase !== undefined) return phrase.next;
  const { text } = token;
  if (token.kind === "mark") {
    const sign = text === "-" || text === "+";
    const belongs = sign ? after.gap === "none" : isCurrencySign(text) || isComparison(tokens, index);
    return belongs ? index + 1 : undefined;
  }
  const negates = NEGATIONS.includes(text) && matchPhrase(qualifiers, tokens, index + 1) !== undefined;
  const belongs =
    negates || CHANGES.includes(text) || isCode(token) || (after.text === "$" && isPrefix(token));
  return belongs ? index + 1 : undefined;
}

function isComparison(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? "";
  if (text === "=")
    return tokens[index]?.gap === "none" && COMPARISONS.includes(tokens[index - 1]?.text ?? " ");
  return COMPARISONS.includes(text);
}

/** Where a number ends with its scale, its unit and whatever is written onto it. */
function endAfter(tokens: readonly Token[], number: number, money: boolean): number {
  let next = number + 1;
  let named = false;
  while (tokens[next] !== undefined && tokens[next]?.gap !== "break") {
    const unit: number | undefined = named ? undefined : endOfUnit(tokens, next, money);
    const end = unit ?? endOfPart(tokens, next, money);
    if (end === undefined) return next;
    named ||= unit !== undefined;
    next = end;
  }
  return next;
}

/** Where the unit of a number ends, written after a space, a hyphen or nothing: of money only a name of money. */
function endOfUnit(tokens: readonly Token[], index: number, money: boolean): number | undefined {
  const at = tokens[index]?.text === "-" ? (continuation(tokens, index) ?? index) : index;
  const unit = matchPhrase(vocabulary().units, tokens, at);
  if (unit === undefined || opensMoney(tokens, at)) return undefined;
  return money && unit.meaning !== "USD" && unit.meaning !== "other money" ? undefined : unit.next;
}

/** Where a part ends that is no unit: a scale, a bound, the name of other money, anything written onto the number. */
function endOfPart(tokens: readonly Token[], index: number, money: boolean): number | undefined {
  const bound = matchPhrase(vocabulary().boundsAfter, tokens, index);
  // "200 or greater than 190".
  const compares =
    tokens[bound?.next ?? index]?.text === "than" && isNumber(tokens, (bound?.next ?? index) + 1);
  if (bound !== undefined && !compares) return bound.next;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return undefined;
  if (token.gap === "none") return endOfGlue(tokens, index);
  if (isCurrencySign(token.text) || isCode(token)) return opensMoney(tokens, index) ? undefined : index + 1;
  const belongs =
    SCALES.has(token.text) ||
    TAILS.includes(token.text) ||
    (isNumber(tokens, index - 1) && isScaleAfterNumber(token.written)) ||
    (money && OTHER_MONEY.includes(token.text));
  return belongs ? index + 1 : undefined;
}

/** Where that ends which is written onto a number, as in "5km", "18-member" or "5'11"; nothing where a mark closes it. */
function endOfGlue(tokens: readonly Token[], index: number): number | undefined {
  const text = tokens[index]?.text ?? "";
  const after = tokens[index + 1];
  const glued = after?.gap === "none" ? after : undefined;
  if (text === "-") return glued === undefined ? index + 1 : index + 2;
  if (!CLOSING.includes(text)) return index + 1;
  const carriesOn = glued !== undefined && (glued.kind !== "mark" || isCurrencySign(glued.text));
  return carriesOn && (glued.kind !== "word" || text === ".") ? index + 2 : undefined;
}

/** Whether a sign or a code belongs to the number after it: "in 2024 USD 5 billion". */
function opensMoney(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !isMoney(token)) return false;
  const after = matchPhrase(vocabulary().moneyBefore, tokens, index)?.next ?? index + 1;
  return tokens[after]?.gap !== "break" && isNumber(tokens, after);
}

function isMoney(token: Token): boolean {
  return isCurrencySign(token.text) || isCode(token);
}

function isCurrencySign(text: string): boolean {
  return built().sign.test(text);
}

/** Whether a word is the code of a currency, which is written in capitals. */
function isCode({ written }: Token): boolean {
  return written.length === 3 && built().codes.has(written);
}

/** Whether a word before "$" makes it another country's dollar: "HK $5", "A$5". */
function isPrefix({ written }: Token): boolean {
  return /^(?:[B-HJ-Z]|[A-Z]{2,3}|[b-z]|hk|nz|au)$/.test(written);
}

let known: { readonly sign: RegExp; readonly codes: ReadonlySet<string> } | undefined;

/** The signs and codes of all currencies, known on first use. */
function built(): NonNullable<typeof known> {
  known ??= { sign: /^\p{Sc}$/u, codes: new Set(Intl.supportedValuesOf("currency")) };
  return known;
}
