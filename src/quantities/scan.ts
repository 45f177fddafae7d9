import type { Precision, Unit } from "../generated/vocabularies.js";
import { type Reading, readQuantity } from "./grammar.js";
import { isMultiple, isPart } from "./parts.js";
import { isRange } from "./ranges.js";
import { tokenize } from "./tokens.js";

/** A reading that a quantity can hold, with its place in the text. */
export interface Found {
  readonly amount: number;
  /** The unit, or `undefined` where the words name none. */
  readonly unit: Unit | undefined;
  readonly precision: Precision;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every amount in a text that a quantity can hold, from left to right, in time proportional to the
 * text.
 *
 * Left out are bounds let in ("at least 5") and ranges ("$5-$6", "between 5 and 6"), since no precision says
 * them, other money, and amounts that something beside them makes something else of ("5 k", "half of $5").
 */
export function scan(text: string, loneOne: boolean): readonly Found[] {
  const tokens = tokenize(text);
  const readings: Reading[] = [];
  for (let index = 0; index < tokens.length; ) {
    const reading = readQuantity(tokens, index, loneOne);
    if (reading !== undefined) readings.push(reading);
    index = reading?.next ?? index + 1;
  }
  return readings.flatMap((reading, index) => {
    const { amount, unit, precision, pronoun, first, next } = reading;
    const [before, after] = [readings[index - 1], readings[index + 1]];
    if (isRange(tokens, before, reading) || isRange(tokens, reading, after)) return [];
    if (isPart(tokens, before, reading) || isPart(tokens, reading, after)) return [];
    if (isMultiple(tokens, reading) || pronoun || unit === "other money") return [];
    if (precision === "bound" || precision === "range" || precision === "unreadable") return [];
    const start = tokens[first]?.start ?? 0;
    return [{ amount, unit, precision, start, end: tokens[next - 1]?.end ?? start }];
  });
}
