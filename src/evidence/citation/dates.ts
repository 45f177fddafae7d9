import { describeValue } from "../../text/describe.js";

/** A date as far as it is known: the year, the month from 1, the day. */
export type DateParts = readonly [year: number, month?: number, day?: number];

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Reads a day, month or year in ISO 8601. */
export function parseDate(text: string, id: string): DateParts {
  if (!isDate(text)) {
    throw new RangeError(
      `Unknown date ${describeValue(text)} in the source ${describeValue(id)}. Allowed: a day, a month or a year of the calendar, such as "2025-07-29", "2025-07" or "2025".`,
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

/** The English name of the month, such as `"July"`; `undefined` where only the year is known. */
export function monthOf([, month]: DateParts): string | undefined {
  return month === undefined ? undefined : MONTHS[month - 1];
}

/** The date without its year, as APA and Chicago both write it: `"July 29"` or `"July"`; `undefined` for a year. */
export function monthAndDay(date: DateParts): string | undefined {
  const [, , day] = date;
  const month = monthOf(date);
  return day === undefined ? month : `${month} ${day}`;
}
