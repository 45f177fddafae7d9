const LANGUAGE = "en-GB";

/**
 * Writes an ISO 8601 date as people write it: "29 July 2025", "July 2025" or "2025", as much as the date says.
 *
 * @param month - Whether the month is written out or cut short.
 */
export function formatDate(iso: string, month: "long" | "short" = "long"): string {
  const parts = iso.split("-").length;
  return new Intl.DateTimeFormat(LANGUAGE, {
    year: "numeric",
    ...(parts > 1 && { month }),
    ...(parts > 2 && { day: "numeric" }),
    // A date alone is midnight in UTC: in another zone it would be the day before.
    timeZone: "UTC",
  }).format(new Date(iso));
}

/** Writes the day of the week of an ISO 8601 date. Example: `"Tuesday"`. */
export function formatWeekday(iso: string): string {
  return new Intl.DateTimeFormat(LANGUAGE, { weekday: "long", timeZone: "UTC" }).format(new Date(iso));
}
