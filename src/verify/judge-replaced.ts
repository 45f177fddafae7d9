import type { Unit } from "../generated/vocabularies.js";
import type { Quantity } from "../model/quantity.js";
import { sha256Of } from "./digest.js";
import type { Judgement } from "./judge.js";
import { expectedQuantity, inUnitOf, isExpected } from "./numbers.js";
import { type Place, type Stretch, shown, withWordsAround } from "./place.js";
import type { Piece } from "./records.js";
import { canReplace, closestRun, isSame } from "./run.js";
import { indexAt, squeeze } from "./squeeze.js";
import { type Token, tokensOf } from "./tokens.js";

/** A judgement, and the number in the text that took the place of the evidence's own. */
export interface Replacement extends Judgement {
  readonly number?: Token | undefined;
  readonly own?: Token | undefined;
  /** What part of the words around it matches. */
  readonly part?: number;
}

/** The least part of the words that must match; for a number to be another's replacement, more must. */
const ENOUGH = 0.5;

/** How much of a text on either side of the words is read for a second number that may have replaced the first. */
const REACH = 60;

/**
 * Judges a piece whose words the text no longer has in the place of its passage.
 *
 * @param tokens - The tokens of the place.
 * @param claimed - The numbers that cannot have replaced others.
 */
export function judgeReplaced(
  { record, evidence }: Piece,
  place: Place,
  tokens: readonly Token[],
  claimed: ReadonlySet<Token>,
): Replacement {
  const { words, prefix = "", suffix = "" } = evidence;
  const expected = expectedQuantity(record, words);
  const wording = `${prefix} ${words} ${suffix}`;
  const wanted = tokensOf(wording);
  const own = wanted.find(({ number }) => number && (!expected || isExpected(expected, number.quantity)));
  const free = tokens.map((token) =>
    claimed.has(token) && !(own && isSame(own, token)) ? { ...token, key: "", number: undefined } : token,
  );
  const run = closestRun(wanted, own, free);
  const proven = run !== undefined && isPassageWith(place, run, wording);
  const known = run && (run.part >= ENOUGH || proven) ? run : undefined;
  const foundWords = known && shown(place.text.slice(known.start, known.end));
  if (place.unchanged) return { verdict: "contradicted", foundWords };

  const replaced =
    known?.pairs.filter((pair) => pair.wanted.number && !isSame(pair.wanted, pair.token)) ?? [];
  const other = replaced.find((pair) => pair.wanted === own) ?? replaced[0];
  if (known && other) {
    const isLeft = isPartOf(other.wanted, other.token);
    const rest = other.wanted.key.replace(other.token.key, "");
    // "The two leaders signed agreements" counts no agreements.
    const [next, nextThere] = [wanted[wanted.indexOf(other.wanted) + 1], free[free.indexOf(other.token) + 1]];
    const unitThere = other.token.number?.quantity?.unit;
    const isBare = other.wanted.number?.quantity?.unit === "item" && unitThere !== expected?.unit;
    const countsAlike =
      !isBare || unitThere === undefined || !next || (nextThere !== undefined && isSame(next, nextThere));
    const certain = proven
      ? !isLeft || !squeeze(foundWords ?? "").letters.includes(rest)
      : !isLeft && known.part > ENOUGH && countsAlike;
    // Of a value said in two parts, "$5 billion and a further $300 million", or corrected, neither number is it.
    const reach = proven ? 0 : REACH;
    const hasRival = free.some(
      (token) =>
        token !== other.token &&
        token.end > known.start - reach &&
        token.start < known.end + reach &&
        canReplace(other.wanted, token) &&
        token.number?.quantity?.unit === other.token.number?.quantity?.unit,
    );
    const isOnly = replaced.length === 1 && other.wanted === own && !hasRival && countsAlike;
    const unit = isOnly ? expected?.unit : undefined;
    if (certain) return contradiction(other.token, unit, { foundWords, own, part: proven ? 1 : known.part });
  } else if (known) {
    const states = expected && known.pairs.some((pair) => pair.wanted === own);
    const holds = wanted.every((each) => known.near.some((token) => isSame(each, token)));
    if (states || holds) return { verdict: "altered", foundWords };
  }
  const alike = free.find((token) => expected && hasAmount(token, expected) && !isPartOf(own, token));
  const instead = alike ?? free.find((token) => own && token.number && isPassageWith(place, token, own.key));
  if (instead === undefined) return { verdict: "missing", foundWords };
  const around = withWordsAround(place.text, instead);
  if (isExpected(expected, instead.number?.quantity)) return { verdict: "altered", foundWords: around };
  // The same amount with another precision, away from the words, may mean something else: it is not named.
  const unit = alike ? undefined : expected?.unit;
  return contradiction(instead, unit, { foundWords: around, own, part: alike ? 0 : 1 });
}

/** Judges that a number replaced the evidence's own, and names it if it can be stated in a unit. */
function contradiction(
  token: Token,
  unit: Unit | undefined,
  rest: Omit<Replacement, "verdict">,
): Replacement {
  const foundQuantity = unit && inUnitOf(unit, token.number?.quantity);
  return { verdict: "contradicted", foundQuantity, number: token, ...rest };
}

/** Tells whether a number may be a part of another that something divides or cuts off: "$5 | billion". */
function isPartOf(whole: Token | undefined, { key }: Token): boolean {
  return whole !== undefined && whole.key !== key && whole.key.includes(key);
}

/** Tells whether a number has an amount in a unit other than `item`. */
function hasAmount({ number }: Token, { amount, unit }: Quantity): boolean {
  return unit !== "item" && number?.quantity?.unit === unit && number.quantity.amount === amount;
}

/** Tells whether a place is the passage once a stretch of it is put back: then nothing else has changed. */
function isPassageWith({ squeezed, passage, starts }: Place, stretch: Stretch, words: string): boolean {
  const [from, to] = [stretch.start, stretch.end].map((at) => indexAt(squeezed, at));
  const put = squeezed.letters.slice(0, from) + squeeze(words).letters + squeezed.letters.slice(to);
  return starts.some((start) => sha256Of(put.slice(start, start + passage.length)) === passage.sha256);
}
