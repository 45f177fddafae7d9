import { readNumbers } from "../quantities/clusters.js";
import type { Judgement } from "./judge.js";
import { expectedQuantity, inUnitOf, isExpected } from "./numbers.js";
import { type Place, type Stretch, shown, withWordsAround } from "./place.js";
import type { Piece } from "./records.js";

/** How much of a text on either side of the words is read for parts of their number. */
const REACH = 80;

/** Judges a piece whose words the text still has, by the number that they state there, if they must state one. */
export function judgeKept(
  { record, evidence }: Piece,
  place: Place,
  stretches: readonly Stretch[],
): Judgement {
  const { words } = evidence;
  const expected = expectedQuantity(record, words);
  const own = expected && readNumbers(words).find(({ quantity }) => isExpected(expected, quantity));
  let other: Judgement | undefined;
  for (const stretch of stretches) {
    const before = place.text.slice(Math.max(0, stretch.start - REACH), stretch.start);
    // The words as the evidence spells them: the text may divide them, "5 bil-lion".
    const read = before + words + place.text.slice(stretch.end, stretch.end + REACH);
    const [start, end] = [before.length + (own?.start ?? 0), before.length + (own?.end ?? words.length)];
    const number = expected && readNumbers(read).find((each) => each.start < end && start < each.end);
    // A number that extends no further than in the words has the same value there.
    const same = own !== undefined && number?.start === start && number.end === end;
    // Words that should state a number and do not are wrong, but only an unchanged passage proves it.
    if (!expected || same || isExpected(expected, number?.quantity) || !(number || place.unchanged)) {
      if (place.unchanged) return { verdict: "verified" };
      return { verdict: "altered", foundWords: withWordsAround(place.text, stretch) };
    }
    const from = Math.min(number?.start ?? before.length, before.length);
    const found = read.slice(from, Math.max(number?.end ?? 0, before.length + words.length));
    other ??= {
      verdict: "contradicted",
      foundWords: shown(found),
      foundQuantity: inUnitOf(expected.unit, number?.quantity),
    };
  }
  return other ?? { verdict: "missing" };
}
