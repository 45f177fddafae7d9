import { monthOf } from "./dates.js";
import { escapeLatex } from "./latex.js";
import type { Reference } from "./reference.js";

/**
 * Writes an entry for classic BibTeX, in UTF-8.
 *
 * The four standard styles know no field for an address, so it stands in `howpublished` as `\url`: a field `url` beside
 * it would be printed a second time by the styles that know it. They know no field `day` either and skip it, while
 * reference managers read it. The publisher is the author, since the standard styles sort by that.
 */
export function writeBibtex(reference: Reference): string {
  const { publisher, title, description, url, published, paragraph } = reference;
  const [year, , day] = published;
  // Three letters of the English name: the macros that every style defines.
  const month = monthOf(published)?.slice(0, 3).toLowerCase();
  const fields = [
    // Double braces keep capitals, and a name with "and" in it whole.
    `author = {{${escapeLatex(publisher)}}}`,
    `title = {{${escapeLatex(title ?? `[${description}]`)}}}`,
    `howpublished = {\\url{${inUrlCommand(url)}}}`,
    `year = {${year}}`,
    ...(month === undefined ? [] : [`month = ${month}`]),
    ...(day === undefined ? [] : [`day = {${day}}`]),
    ...(paragraph === undefined ? [] : [`note = {Para. ${paragraph}}`]),
  ];
  return `@misc{${toKey(reference.key)},\n  ${fields.join(",\n  ")}\n}`;
}

/** `\url` prints `%`, `&`, `_` and `#` as they are; a tilde too, but readers other than LaTeX take it for a space. */
function inUrlCommand(url: string): string {
  return url.replaceAll("~", "%7E");
}

/** What may not stand in a key becomes its number. */
function toKey(id: string): string {
  return id.replace(/[^\w.:/+-]/gu, (character) => `u${character.codePointAt(0)?.toString(16)}`);
}
