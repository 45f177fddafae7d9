/** The months as English writes them. */
export const MONTHS = [
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
];

/** The day of a month as one word, as it is looked up. Example: `"july29"`. */
export function dayWordOf(month: string, day: number): string {
  return `${month.toLowerCase()}${day}`;
}
