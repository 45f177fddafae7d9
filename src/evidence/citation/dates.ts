import { describeValue } from "../../text/describe.js";

/** A date as far as it is known: the year, the month from 1, the day. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/**
 * Reads a day, month or year in ISO 8601.
 *
 * @throws RangeError for anything else.
 */
export function parseDate(text: string, id: string): DateParts {
  if (!isDate(text)) {
    throw new RangeError(
      `Date of the source ${describeValue(id)}: got ${describeValue(text)}; give a day, a month or a year, such as "2025-07-29", "2025-07" or "2025".`,
    );
  }
  return text.split("-").map(Number) as readonly number[] as DateParts;
}

/** `Date` moves the thirtieth of February to March, so what it reads must come out as it went in. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
