import * as z from "zod/v4";
import { expected } from "./messages.js";

/** A day that the calendar has, as an ISO 8601 date. */
export function day() {
  return z.iso.date(expected('a day of the calendar as YYYY-MM-DD, such as "2025-07-29"'));
}

/** A calendar year in ISO 8601. */
export function year() {
  const wrong = expected('a calendar year as four digits in quotes, such as "2024"');
  return z.string(wrong).regex(YEAR, wrong);
}

/** A day, or the month or year if only that is known. */
export function dayMonthOrYear() {
  return z.union(
    [z.iso.date(), z.string().regex(MONTH), z.string().regex(YEAR)],
    expected('a day, month or year, such as "2025-07-29", "2025-07" or "2025"'),
  );
}

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
