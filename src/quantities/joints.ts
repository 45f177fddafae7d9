import { CURRENCIES, DURATION_UNITS, type Unit } from "../generated/vocabularies.js";
import { type Member, memberAt } from "./members.js";
import { multiplies } from "./number-words.js";
import { type Reading, readQuantity } from "./read-quantity.js";
import type { Token } from "./tokens.js";

/** Words and marks that join the numbers on both sides of them to one cluster. */
const JOINTS: readonly string[] = [
  ..."or and to through till until by in of out point versus vs - / & ~ + … . , ; — ×".split(" "),
];

/** Words that may come between a joint and the number after it: "17 or even 18", "out of the 18". */
const FILLERS: readonly string[] = "even perhaps maybe possibly then of the a another up as".split(" ");

/** The most tokens that a number may have. */
const LONGEST = 50;

/** A year of our time in digits. */
const YEAR = /^(?:19|20)[0-9]{2}$/;

const MONTHS =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  );

/** The number that makes one cluster with the number before it, straight behind it or after a joint. */
export function joinedTo(tokens: readonly Token[], left: Member): Member | undefined {
  const joint = jointAt(tokens, left.next);
  const right = memberAfter(tokens, left.next) ?? (joint && memberAfter(tokens, joint.next));
  if (right === undefined) return undefined;
  return joins(tokens, left, right.first === left.next ? "" : (joint?.text ?? ""), right) ? right : undefined;
}

function memberAfter(tokens: readonly Token[], index: number): Member | undefined {
  return tokens[index] === undefined || tokens[index]?.gap === "break"
    ? undefined
    : memberAt(tokens, index, index);
}

/** The joint that starts at a token, a comma before it and words like "even" behind it taken in. */
function jointAt(
  tokens: readonly Token[],
  index: number,
): { readonly text: string; readonly next: number } | undefined {
  const isJoint = (at: number) => tokens[at]?.gap !== "break" && JOINTS.includes(tokens[at]?.text ?? "");
  if (!isJoint(index)) return undefined;
  const comma = tokens[index]?.text === "," && isJoint(index + 1);
  let next = index + (comma ? 1 : 0);
  const text = tokens[next]?.text ?? "";
  // Three dots are one mark.
  while (text === "." && tokens[next + 1]?.text === "." && tokens[next + 1]?.gap === "none") next++;
  next++;
  for (let count = 0; count < 2 && FILLERS.includes(tokens[next]?.text ?? ""); count++) next++;
  return { text, next };
}

/** Whether a joint makes one cluster of two numbers, and does not leave each what it is. */
function joins(tokens: readonly Token[], left: Member, joint: string, right: Member): boolean {
  // So many tokens are no number, and need not be read again for each that follows.
  if (left.next - left.first > LONGEST) return true;
  const before = readMember(tokens, left);
  const after = readMember(tokens, right);
  const scaled = hasScale(tokens, left);
  const bare = before?.unit === undefined && !scaled;
  // "In 2024, 18 agreements", but "1950 or 2000 agreements" and "2000 over 3".
  if (isDate(tokens, left)) {
    if (joint === "") return after?.unit === undefined && after?.precision === "over";
    return ![",", "and", "in"].includes(joint) && !(joint === "to" && isOther(after?.unit));
  }
  // "$5 billion, 2024", but "5, 2024".
  if (isDate(tokens, right) && (joint === "in" || (!bare && (joint === "" || joint === ",")))) return false;
  if (joint === "in") return bare;
  if (joint === "of") return before?.unit === "share" || before?.unit === "ratio";
  // A list or a sentence goes on after what has a unit of its own: "34 categories, 18 of them".
  const open = before?.unit === undefined || (!scaled && isOther(before.unit));
  if (joint === ".") return open && tokens[right.first]?.kind !== "word";
  if ([",", ";", "—"].includes(joint)) return open;
  return !isParted(tokens, before, joint, after, right);
}

/** Whether two numbers with units of their own cannot be one, nor the ends of one range: "$5 billion and 18 agreements". */
function isParted(
  tokens: readonly Token[],
  before: Reading | undefined,
  joint: string,
  after: Reading | undefined,
  right: Member,
): boolean {
  if (before?.unit === undefined || after?.unit === undefined || before.unit === after.unit) return false;
  const spans = isSpan(before.unit) && isSpan(after.unit);
  // "Five dollars and a half"; "$5 billion over 15 years".
  const part = after.unit === "share" && tokens[right.next - 1]?.kind === "word";
  const over = joint === "" && after.precision !== "stated";
  return ["", "and", "or", "to", "-"].includes(joint) && !spans && !part && !over;
}

function isSpan(unit: Unit): boolean {
  return (DURATION_UNITS as readonly Unit[]).includes(unit);
}

/** Whether a unit is money or a share, which no year is. */
function isOther(unit: Unit | undefined): boolean {
  return unit === "share" || (CURRENCIES as readonly (Unit | undefined)[]).includes(unit);
}

/** Whether a number is four digits that name a year, or a day beside the name of its month. */
function isDate(tokens: readonly Token[], { first, next }: Member): boolean {
  const { text = "", kind } = tokens[first] ?? {};
  if (next !== first + 1 || kind !== "number") return false;
  return YEAR.test(text) || isMonth(tokens[first - 1]) || isMonth(tokens[next]);
}

/** Whether a word names a month. */
export function isMonth(token: Token | undefined): boolean {
  return MONTHS.includes(token?.text ?? "");
}

function hasScale(tokens: readonly Token[], { first, next }: Member): boolean {
  return tokens.slice(first, next).some(({ text }) => multiplies(text));
}

function readMember(tokens: readonly Token[], { first, next }: Member): Reading | undefined {
  return readQuantity(tokens.slice(first, next));
}
