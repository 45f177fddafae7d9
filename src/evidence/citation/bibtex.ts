import type { Reference } from "./reference.js";

/** The macros for months that every BibTeX style defines. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** BibTeX counts braces even after a backslash, so they need commands of their own. */
const COMMANDS: Readonly<Record<string, string>> = {
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "\\": "{\\textbackslash}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "<": "{\\textless}",
  ">": "{\\textgreater}",
  "|": "{\\textbar}",
};

/**
 * Writes an entry for BibTeX, in UTF-8.
 *
 * The four standard styles know no field for an address, so it goes into `howpublished` as `\url`: a field `url` beside
 * it would be printed a second time by the styles that know it. They know no field `day` either and skip it, while
 * reference managers read it. The publisher is the author, since the standard styles sort by that.
 */
export function writeBibtex(reference: Reference): string {
  const { publisher, title, description, url, published, paragraph } = reference;
  const [year, month, day] = published;
  const fields = [
    // Double braces keep capitals, and a name with "and" in it whole.
    `author = {{${escapeLatex(publisher)}}}`,
    `title = {{${escapeLatex(title ?? `[${description}]`)}}}`,
    `howpublished = {\\url{${inUrlCommand(url)}}}`,
    `year = {${year}}`,
    ...(month === undefined ? [] : [`month = ${MONTHS[month - 1]}`]),
    ...(day === undefined ? [] : [`day = {${day}}`]),
    ...(paragraph === undefined ? [] : [`note = {Para. ${paragraph}}`]),
  ];
  return `@misc{${toKey(reference.key)},\n  ${fields.join(",\n  ")}\n}`;
}

function escapeLatex(text: string): string {
  return text.replace(/[&%$#_{}\\~^<>|]/g, (character) => COMMANDS[character] ?? character);
}

/** `\url` prints `%`, `&`, `_` and `#` as they are; a tilde too, but readers other than LaTeX take it for a space. */
function inUrlCommand(url: string): string {
  return url.replaceAll("~", "%7E");
}

/** A character that is not allowed in a key becomes its number. */
function toKey(id: string): string {
  return id.replace(/[^\w.:/+-]/gu, (character) => `u${character.codePointAt(0)?.toString(16)}`);
}
