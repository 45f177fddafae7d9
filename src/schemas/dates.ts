import * as z from "zod/v4";
import { expected } from "./messages.js";

/** A day that the calendar has, as an ISO 8601 date. */
export function day() {
  return z.iso.date(expected('a day of the calendar as YYYY-MM-DD, such as "2025-07-29"'));
}

/** A calendar year in ISO 8601. */
export function year() {
  return z.string(YEAR_ERROR).regex(YEAR, YEAR_ERROR);
}

/** A day, or the month or year where only that is known. */
export function dayMonthOrYear() {
  return z.union([z.iso.date(), z.string().regex(MONTH), z.string().regex(YEAR)], PARTIAL_DATE_ERROR);
}

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const YEAR_ERROR = {
  error: (issue: { readonly input?: unknown }) =>
    expected('a calendar year as four digits in quotes, such as "2024"').error(issue),
};
const PARTIAL_DATE_ERROR = {
  error: (issue: { readonly input?: unknown }) =>
    expected('a day, month or year, such as "2025-07-29", "2025-07" or "2025"').error(issue),
};
