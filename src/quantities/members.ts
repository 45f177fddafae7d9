import type { Token } from "./tokens.js";
import { MONEY, SCALES, SHORT_SCALES, SMALL, TENS } from "./vocabulary.js";
import { isListed } from "./word-lists.js";

/** The tokens of one number and of what sticks to it: from its first token to the one after its last. */
export interface Member {
  readonly first: number;
  readonly next: number;
}

/** The most words and signs that are looked at before a number: "no more than about minus US$5". */
const LONGEST_LEAD = 8;

/** Signs before a number that say no more than where it lies: "< 5", "≈ 5", "± 5". */
const COMPARISONS = "<>≤≥≦≧≲≳⩽⩾~∼≃≅≈≠±∓";

/** Marks that part a number from what is written straight before it; any other mark belongs to it. */
const OPENING = "([{\"'‘’“”„«»—―…:;,!?=*|";

/** Marks that part a number from what is written straight after it. */
const CLOSING = ")]}\"'‘’“”»—―…:;,.!?*|";

/** What changes the meaning of the number before it: "5 percentage points", "5 plus", "a fifth anniversary", "18 °C". */
const TAILS = "percentage, point, points, plus, fold, anniversary, anniversaries, °";

/** Scales that are not read, beside unknown ones. */
const UNREAD_SCALES =
  "k, m, mm, mil, mio, b, bil, bio, mrd, mlrd, t, thou, grand, lac, lacs, cr, kr, dozs, score, gross, myriad, tens, odd, milyar, milyon, млрд, млн, трлн";

/** Numerals that no article belongs to: "a one-off", "a second school". */
const NOT_AFTER_ARTICLE = [SMALL, TENS, "first, second"];

/** What beside money makes it other money: "$5 billion Canadian". */
export const OTHER_MONEY =
  "canadian, australian, singapore, singaporean, jamaican, taiwan, taiwanese, hong, kong, zealand, egyptian, syrian, lebanese, peso, pesos";

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
  const money = tokens.slice(first, number).some(({ kind }) => kind === "money");
  return { first, next: endAfter(tokens, number + 1, money) };
}

/** Whether a token multiplies the number before it, read or not: "billion", "bn", "k", an unknown "trln", "MUSD". */
export function isScale({ text, written }: Token): boolean {
  return (
    isListed(SCALES, text) ||
    isListed(SHORT_SCALES, text) ||
    isListed(UNREAD_SCALES, text) ||
    // "5 millionkm", "5 millionen".
    /^(?:hundred|thousand|million|billion|trillion|ml?n|bl?n|trn|tn)\p{L}+$/u.test(text) ||
    /^(?:[b-df-hj-np-tv-xz]{1,4}|[A-Z]{1,2}(?:USD|EUR|GBP))$/.test(written)
  );
}

/** The index of the number that starts at a token or follows the words and signs that start there. */
function numberAfterLead(tokens: readonly Token[], index: number): number | undefined {
  for (let at = index; at < index + LONGEST_LEAD; at++) {
    if (at > index && tokens[at]?.gap === "break") return undefined;
    if (isNumber(tokens, at)) return at;
    if (!isLead(tokens, at)) return undefined;
  }
  return undefined;
}

/** Whether a number, or a word that says one, is at a token. */
function isNumber(tokens: readonly Token[], index: number): boolean {
  const { kind, text } = tokens[index] ?? {};
  if (kind === "digits" || kind === "numeral") return true;
  const after = isArticle(text) ? tokens[continuation(tokens, index + 1) ?? -1] : undefined;
  // "A third", "a billion", "a dozen".
  return after?.kind === "numeral" && !NOT_AFTER_ARTICLE.some((list) => isListed(list, after.text));
}

/** Whether a word or a sign belongs to the number after it. */
function isLead(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token === undefined || after === undefined) return false;
  const { kind, text, written } = token;
  if (kind === "lead" || kind === "bound" || kind === "money") return true;
  // "HK $5".
  if (kind === "word") return after.text === "$" && /^(?:[B-HJ-Z]|[A-Z]{2,3}|[b-z]|hk|nz|au)$/.test(written);
  if (kind !== "mark") return false;
  if (text === "-" || text === "+") return after.gap === "none";
  return COMPARISONS.includes(
    text === "=" && token.gap === "none" ? (tokens[index - 1]?.text ?? text) : text,
  );
}

/** Where a number ends with its scale, its unit and whatever is written onto it. */
function endAfter(tokens: readonly Token[], index: number, money: boolean): number {
  let next = index;
  let named = false;
  while (tokens[next] !== undefined && tokens[next]?.gap !== "break") {
    const unit: number | undefined = named ? undefined : unitAt(tokens, next, money);
    const end = unit ?? endOfPart(tokens, next, money);
    if (end === undefined) return next;
    named ||= unit !== undefined;
    next = end;
  }
  return next;
}

/** Where the unit of a number ends, written after a space, a hyphen or nothing: of money only a name of money. */
function unitAt(tokens: readonly Token[], index: number, money: boolean): number | undefined {
  const at = tokens[index]?.text === "-" ? (continuation(tokens, index) ?? index) : index;
  const { kind, text = "" } = tokens[at] ?? {};
  if (kind === "money") return opensMoney(tokens, at) ? undefined : at + 1;
  return kind === "unit" && (!money || isMoneyName(text)) ? at + 1 : undefined;
}

/** Where a part ends that is not a unit: a scale, a bound, the name of other money, anything written onto the number. */
function endOfPart(tokens: readonly Token[], index: number, money: boolean): number | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (token.gap === "none") return endOfGlue(tokens, index);
  const { kind, text } = token;
  const scale =
    isListed(`${SCALES}, ${SHORT_SCALES}`, text) ||
    ((isNumber(tokens, index - 1) || isListed(SHORT_SCALES, tokens[index - 1]?.text ?? "")) &&
      isScale(token));
  const belongs =
    scale || kind === "bound" || isListed(TAILS, text) || (money && isListed(OTHER_MONEY, text));
  return belongs ? index + 1 : undefined;
}

/** The end of whatever is attached to a number, as in "5km", "18-member" or "5'11"; `undefined` if a mark closes the number. */
function endOfGlue(tokens: readonly Token[], index: number): number | undefined {
  const { text = "" } = tokens[index] ?? {};
  const after = tokens[index + 1];
  const glued = after?.gap === "none" ? after : undefined;
  if (text === "-") return glued === undefined ? index + 1 : index + 2;
  if (!CLOSING.includes(text)) return index + 1;
  // After digits alone: "5'11", "60's", "$5—6 billion", but "34 categories—18 of them".
  if (glued === undefined || tokens[index - 1]?.kind !== "digits") return undefined;
  const carriesOn =
    glued.kind === "digits" ||
    glued.kind === "money" ||
    (/['’]/.test(text) && glued.text === "s") ||
    (text === "." && glued.kind !== "mark");
  return carriesOn ? index + 2 : undefined;
}

/** Whether a sign or a code belongs to the number after it: "in 2024 USD 5 billion". */
export function opensMoney(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]?.kind === "money" ? index + 2 : index + 1;
  return tokens[after]?.gap !== "break" && isNumber(tokens, after);
}

/** Whether a word names a currency of the vocabulary: "euros". */
export function isMoneyName(text: string): boolean {
  return Object.values(MONEY).some(({ names }) => isListed(names, text.replace(/\s+/g, " ")));
}

function isArticle(text: string | undefined): boolean {
  return text === "a" || text === "an";
}

/** The index of the word that carries on at `index`, after a space or a hyphen: "90 days", "90-day". */
function continuation(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (token?.text === "-" && token.gap === "none") {
    return tokens[index + 1]?.gap === "none" ? index + 1 : undefined;
  }
  return token?.gap === "space" ? index : undefined;
}
