import type { Precision } from "../model/quantity.js";
import { type Reading, readQuantity } from "./grammar.js";
import { type Token, tokenize } from "./tokens.js";

/** A reading that a quantity can hold, with its place in the text. */
export interface Found extends Pick<Reading, "amount" | "unit"> {
  readonly precision: Precision;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every amount in a text that a quantity can hold, from left to right, in time proportional to the text.
 *
 * Left out, since no precision says them: bounds let in ("at least 5") and ranges ("$5-$6", "between 5 and 6").
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
    const { amount, unit, precision, first, next } = reading;
    const inRange =
      isRange(tokens, readings[index - 1], reading) || isRange(tokens, reading, readings[index + 1]);
    if (inRange || precision === "bound" || precision === "range") return [];
    const start = tokens[first]?.start ?? 0;
    return [{ amount, unit, precision, start, end: tokens[next - 1]?.end ?? start }];
  });
}

/** Whether two neighbours are the ends of one range: a dash between them, or "and" after "between". */
function isRange(tokens: readonly Token[], low: Reading | undefined, high: Reading | undefined): boolean {
  if (low === undefined || high?.first !== low.next + 1) return false;
  const joint = tokens[low.next]?.text;
  return joint === "-" || (joint === "and" && low.precision === "range");
}
