import type { Reading } from "./grammar.js";
import { multiplies } from "./number-words.js";
import type { Token } from "./tokens.js";

/** A year of our time as digits; the grammar cannot tell others from amounts. */
const YEAR = /^(?:19|20)[0-9]{2}$/;

/**
 * Whether two neighbours are the ends of one range: a dash or "to" between them, or "and" after "between".
 */
export function isRange(
  tokens: readonly Token[],
  low: Reading | undefined,
  high: Reading | undefined,
): boolean {
  // "Six schools - one of them", "5 to one of them".
  if (low === undefined || high?.first !== low.next + 1 || high.pronoun) return false;
  const joint = tokens[low.next];
  if (joint?.gap === "break" || tokens[high.first]?.gap === "break") return false;
  if (joint?.text === "-") return !low.pronoun;
  if (joint?.text === "and") return low.precision === "range";
  return joint?.text === "to" && isRangeTo(tokens, low, high);
}

/** Whether "to" joins a range, and does not say whom something goes to, or what an amount became. */
function isRangeTo(tokens: readonly Token[], low: Reading, high: Reading): boolean {
  // "From $5 billion in 2024 to $15 billion".
  if (isYear(tokens, low) && !isYear(tokens, high)) return false;
  return isOneUnit(tokens, low, high) && !isChange(tokens, low, high);
}

/** Whether both ends are of one unit, which may stand at either: "5 to 6 schools", "$5 to 6 billion". */
function isOneUnit(tokens: readonly Token[], low: Reading, high: Reading): boolean {
  if (low.unit === undefined || low.unit === high.unit) return true;
  // "AUD $5 to $6 billion": the code stands for both.
  if (low.unit === "other money" && high.unit === "USD") {
    return tokens.slice(low.first, low.next).some(({ text }) => text === "$");
  }
  const money = low.unit === "USD" || low.unit === "other money";
  // "$5 billion to 4,000 Turkish companies": ranges run upwards.
  return money && high.unit === undefined && high.amount > low.amount;
}

/**
 * Whether the words say a change, each end in full: "from $5 billion to $15 billion", not "from $5 to $15
 * billion".
 */
function isChange(tokens: readonly Token[], low: Reading, high: Reading): boolean {
  if (tokens[low.first - 1]?.text !== "from" || low.unit === undefined || low.unit !== high.unit)
    return false;
  return high.precision !== "unreadable" && (hasScale(tokens, low) || !hasScale(tokens, high));
}

function hasScale(tokens: readonly Token[], { first, next }: Reading): boolean {
  return tokens.slice(first, next).some(({ text }) => multiplies(text));
}

/** Whether a reading is four digits that name a year rather than count. */
export function isYear(tokens: readonly Token[], { first, next, unit }: Reading): boolean {
  return unit === undefined && next === first + 1 && YEAR.test(tokens[first]?.text ?? "");
}
