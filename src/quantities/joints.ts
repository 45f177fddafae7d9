import { DURATION_UNITS, type Unit } from "../generated/vocabularies.js";
import { isCurrency } from "./english.js";
import { isScale, type Member, memberAt } from "./members.js";
import { type Reading, readQuantity } from "./read-quantity.js";
import type { Token } from "./tokens.js";
import { isListed } from "./word-lists.js";

/** Words and marks that join the numbers on both sides of them to one cluster. */
const JOINTS =
  "or, nor, and, less, to, through, thru, till, until, by, in, of, out, plus, point, oh, per, down, versus, vs, -, /, &, ~, +, …, ., ;, —, ·";

/** Words that may come between a joint and the number after it: "17 or even 18", "out of the 18", "and a further 18". */
const FILLERS =
  "to, even, perhaps, maybe, possibly, then, of, the, a, an, another, further, additional, extra, up, as";

/** The most tokens that a number may have. */
const LONGEST = 50;

const MONTHS =
  "january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec";

/** The number that makes one cluster with the number before it, directly after it or after a joint. */
export function joinedTo(text: string, tokens: readonly Token[], left: Member): Member | undefined {
  const adjacent = memberAfter(tokens, left.next);
  const joint = adjacent === undefined ? jointAt(tokens, left.next) : { word: "", next: left.next };
  const right = adjacent ?? (joint && memberAfter(tokens, joint.next));
  if (joint === undefined || right === undefined) return undefined;
  // So many tokens are not a number, and need not be read again for each that follows.
  if (left.next - left.first > LONGEST) return right;
  return joins(tokens, side(text, tokens, left), joint.word, side(text, tokens, right)) ? right : undefined;
}

function memberAfter(tokens: readonly Token[], index: number): Member | undefined {
  return tokens[index] === undefined || tokens[index]?.gap === "break"
    ? undefined
    : memberAt(tokens, index, index);
}

/** The joint that starts at a token, a comma before it and words like "even" after it taken in. */
function jointAt(
  tokens: readonly Token[],
  index: number,
): { readonly word: string; readonly next: number } | undefined {
  const isJoint = (at: number) =>
    tokens[at]?.gap !== "break" && (tokens[at]?.text === "," || isListed(JOINTS, tokens[at]?.text ?? ""));
  if (!isJoint(index)) return undefined;
  const comma = tokens[index]?.text === "," && isJoint(index + 1);
  let next = index + (comma ? 1 : 0);
  const glued = tokens[next]?.gap === "none" && tokens[next + 1]?.gap === "none";
  const word = glued && tokens[next]?.text === "—" ? "-" : (tokens[next]?.text ?? "");
  // Three dots are one mark, and so are two hyphens.
  while (isListed("., -", word) && tokens[next + 1]?.text === word && tokens[next + 1]?.gap === "none")
    next++;
  next++;
  for (let count = 0; count < 2 && isListed(FILLERS, tokens[next]?.text ?? ""); count++) next++;
  return { word, next };
}

/** A number beside a joint, and what it says alone. */
interface Side extends Member {
  readonly reading: Reading | undefined;
  readonly scaled: boolean;
  /** Whether it is four digits that name a year, or a day beside the name of its month. */
  readonly date: boolean;
}

function side(text: string, tokens: readonly Token[], member: Member): Side {
  const { first, next } = member;
  const [head, last] = [tokens[first], tokens[next - 1]];
  return {
    ...member,
    reading: readQuantity(text.slice(head?.start, last?.end)),
    scaled: tokens.slice(first, next).some(isScale),
    date:
      head === last &&
      (/^(?:19|20)[0-9]{2}$/.test(head?.text ?? "") ||
        (/^[0-9]{1,2}$/.test(head?.text ?? "") && (isMonth(tokens[first - 1]) || isMonth(tokens[next])))),
  };
}

/** Whether a joint makes one cluster of two numbers, and does not leave each what it is. */
function joins(tokens: readonly Token[], left: Side, joint: string, right: Side): boolean {
  const before = left.reading?.unit;
  const after = right.reading?.unit;
  // "In 2024, 18 agreements", but "1950 or 2000 agreements" and "2000 over 3".
  if (left.date) {
    if (joint === "") return after === undefined && right.reading?.precision === "over";
    return ![",", "and", "in"].includes(joint) && !(joint === "to" && isNoCount(after));
  }
  const bare = before === undefined && !left.scaled;
  // "$5 billion by 2030", "18 agreements, 2025", but "5, 2024".
  if (
    right.date &&
    (isListed("in, by, of, until, till, through", joint) || (!bare && ["", ","].includes(joint)))
  ) {
    return false;
  }
  if (joint === "in") return bare;
  // "A quarter of 34", "quarter of a million", but "18 of 23".
  if (joint === "of") return left.reading === undefined || before === "share" || before === "ratio";
  // A list or a sentence goes on after what has a unit of its own: "34 categories, 18 of them".
  const open = before === undefined || (!left.scaled && isNoCount(before));
  if (joint === ".") return open && tokens[right.first]?.kind === "digits";
  if ([",", ";", "—", "·"].includes(joint)) return open;
  // "34 categories - 18 of them", but "$5 billion - 6 billion" and "34-40 categories".
  const spaced = tokens[left.next]?.gap === "space" && tokens[right.first]?.gap === "space";
  if (joint === "-" && spaced && before !== undefined && after === undefined && !isNoCount(before))
    return false;
  return !isParted(left.reading, joint, right.reading, tokens[right.next - 1]);
}

/** Whether two numbers with units of their own cannot be one, nor the ends of one range: "$5 billion and 18 agreements". */
function isParted(
  left: Reading | undefined,
  joint: string,
  right: Reading | undefined,
  last: Token | undefined,
): boolean {
  if (left?.unit === undefined || right?.unit === undefined || left.unit === right.unit) return false;
  // "2 years and 90 days", "five dollars and a half", "$5 billion over 15 years".
  const spans = isSpan(left.unit) && isSpan(right.unit);
  const part = right.unit === "share" && last?.kind === "numeral";
  const bound = joint === "" && right.precision !== "stated";
  return ["", "and", "or", "nor", "to", "plus", "-"].includes(joint) && !spans && !part && !bound;
}

function isSpan(unit: Unit): boolean {
  return (DURATION_UNITS as readonly Unit[]).includes(unit);
}

/** Whether a unit is money or a share, which no list of counts goes on from. */
function isNoCount(unit: Unit | undefined): boolean {
  return unit === "share" || isCurrency(unit ?? "");
}

/** Whether a word names a month. */
export function isMonth(token: Token | undefined): boolean {
  return isMonthName(token?.text ?? "");
}

/** Whether a word is the name of a month, whole or cut to three letters, in any case. */
export function isMonthName(word: string): boolean {
  return isListed(MONTHS, word.toLowerCase());
}
