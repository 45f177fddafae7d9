import type { Quantity } from "../model/quantity.js";
import { readNumbers } from "../quantities/clusters.js";
import { overlap } from "../text/overlap.js";
import type { Judgement } from "./judge.js";
import { canCount, expectedQuantity, inUnitOf, isExpected } from "./numbers.js";
import { type Place, type Stretch, shown, withWordsAround } from "./place.js";
import type { Piece } from "./records.js";

/** How much of a text on either side of the words is read for parts of their number. */
const REACH = 80;

/** Words that state a share or a multiple without a number: "halved", "tenfold". */
const MULTIPLIED = /\b(?:halv|doubl|trebl|tripl|quadrupl)|fold\b/iu;

/** Judges a piece whose words the text still has, by the number that they state there, if they must state one. */
export function judgeKept(
  { record, evidence }: Piece,
  place: Place,
  stretches: readonly Stretch[],
): Judgement {
  const expected = expectedQuantity(record, evidence.words);
  const judgements = stretches.map((stretch) => judgeStretch(expected, evidence.words, place, stretch));
  const find = (sought: Judgement["verdict"]) => judgements.find(({ verdict }) => verdict === sought);
  return find("verified") ?? find("altered") ?? judgements[0] ?? { verdict: "missing" };
}

function judgeStretch(
  expected: Quantity | undefined,
  words: string,
  place: Place,
  stretch: Stretch,
): Judgement {
  const look: Judgement = { verdict: "altered", foundWords: withWordsAround(place.text, stretch) };
  const kept: Judgement = place.unchanged ? { verdict: "verified" } : look;
  if (!expected) return kept;
  const own = readNumbers(words).find(
    (number) => isExpected(expected, number.quantity) && canCount(expected.unit, words, number),
  );
  const before = place.text.slice(Math.max(0, stretch.start - REACH), stretch.start);
  // The words as the evidence spells them: the text may divide them, "5 bil-lion".
  const read = before + words + place.text.slice(stretch.end, stretch.end + REACH);
  const [start, end] = [before.length + (own?.start ?? 0), before.length + (own?.end ?? words.length)];
  const numbers = readNumbers(read).filter(
    (number) => overlap(number, { start, end }) && canCount(expected.unit, read, number),
  );
  const states = numbers.some(
    (number) =>
      isExpected(expected, number.quantity) ||
      // A number that extends no further than in the words has the same value there.
      (own !== undefined && number.start === start && number.end === end),
  );
  if (states) return kept;
  const rivals = numbers.filter(
    ({ quantity }) => inUnitOf(expected.unit, quantity) !== undefined || quantity?.amount === expected.amount,
  );
  const isUnread = numbers.some(({ quantity }) => quantity === undefined) || isMultiplied(expected, words);
  // Words that state no number, or one that cannot be read, may still say what the record does.
  if (own && !place.unchanged ? numbers.length === 0 : isUnread || rivals.length === 0) return look;
  const from = Math.min(numbers[0]?.start ?? before.length, before.length);
  return {
    verdict: "contradicted",
    foundWords: shown(read.slice(from, Math.max(numbers.at(-1)?.end ?? 0, before.length + words.length))),
    foundQuantity: rivals.length === 1 ? inUnitOf(expected.unit, rivals[0]?.quantity) : undefined,
  };
}

function isMultiplied({ unit }: Quantity, words: string): boolean {
  return (unit === "share" || unit === "ratio") && MULTIPLIED.test(words);
}
