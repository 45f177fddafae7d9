import { type DateParts, monthAndDay } from "./dates.js";
import { toHeadlineStyle } from "./headline.js";
import type { Reference } from "./reference.js";
import { endSentence, endWithComma } from "./sentence.js";

/**
 * Writes a reference in the notes and bibliography style of The Chicago Manual of Style, 17th edition, as plain text:
 * a bibliography entry for a source, a full note for a paragraph of it.
 *
 * From the answers on chicagomanualofstyle.org: in an entry the name of the newspaper stands in place of the author of
 * an unsigned article; an initial "The" of the name is left out; a paragraph is "para.". The order and the punctuation
 * are those of citeproc-js with the style "chicago-fullnote-bibliography", also for a source without a title, whose
 * description stands without quotation marks.
 */
export function writeChicago(reference: Reference): string {
  const { description, url, published, language, paragraph } = reference;
  const title = reference.title && quoteInside(toHeadlineStyle(reference.title, language));
  const publisher = reference.publisher.replace(/^The /, "");
  const date = inChicago(published);
  if (paragraph !== undefined) {
    const start = title === undefined ? `${description},` : `“${endWithComma(title)}”`;
    return `${start} ${publisher}, ${date}, para. ${paragraph}, ${url}.`;
  }
  const name = title === undefined ? endSentence(description) : `“${endSentence(title)}”`;
  return `${endSentence(publisher)} ${name} ${date}. ${url}.`;
}

/** Marks of quotation become single ones where the whole stands within double ones, and those within them double. */
function quoteInside(title: string): string {
  return title.replace(
    /[“"]([^“”"]*)[”"]/g,
    (_, quoted: string) => `‘${quoted.replace(/‘([^‘]*?)’(?!\p{L})/gu, "“$1”")}’`,
  );
}

/** The date as `July 29, 2025`, `July 2025` or `2025`. */
function inChicago(date: DateParts): string {
  const [year, , day] = date;
  const rest = monthAndDay(date);
  if (rest === undefined) return `${year}`;
  return day === undefined ? `${rest} ${year}` : `${rest}, ${year}`;
}
