import { type DateParts, monthAndDay } from "./dates.js";
import type { Reference } from "./reference.js";
import { endSentence } from "./sentence.js";

/**
 * Writes an entry of a reference list in APA style, 7th edition, as plain text.
 *
 * An article without an author starts with its title; one without a title has its publisher as the author and a
 * description in square brackets: table 9.1 of the Publication Manual, "How to create a reference when information is
 * missing", as university guides render it. An entry stands for the whole source and has no place for a paragraph:
 * that belongs into the citation in the text.
 */
export function writeApa({ publisher, title, description, url, published }: Reference): string {
  const [start, place] = title === undefined ? [publisher, `[${description}]`] : [title, publisher];
  return `${endSentence(start)} (${inApa(published)}). ${endSentence(place)} ${url}`;
}

/** The date as `2025, July 29`, `2025, July` or `2025`. */
function inApa(date: DateParts): string {
  const rest = monthAndDay(date);
  return rest === undefined ? `${date[0]}` : `${date[0]}, ${rest}`;
}
