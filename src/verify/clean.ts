/** A page number as printed: "3", "- 3 -", "Page 3 of 7", "3/7". */
const PAGE_NUMBER = () =>
  String.raw`[^\S\n]{0,200}(?:page )?(?:[-–—] ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?[^\S\n]{0,200}`;

/** What a reference to a footnote looks like in brackets: "[3]", "[^3]", "[a]", "[note 3]". */
const REFERENCE = () => String.raw`\[(?:\^?\d{1,3}|[a-z]|note \d{1,3}|citation needed)\]`;

/** The target of a Markdown link, after its text, with its title and attributes. */
const TARGET = () =>
  String.raw`\(<?[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?>?(?:\s{1,3}"[^"\n]{0,500}")?\)(?:\{[^{}\n]{0,200}\})?`;

/** What renderings add to a text, and its replacement. */
const makeRules = (): readonly (readonly [added: RegExp, instead: string])[] => [
  [/\r\n?|[\v\u0085\u2028\u2029]/gu, "\n"],
  [new RegExp(String.raw`(?:\n${PAGE_NUMBER()}\s{0,50}?)?\f(?:${PAGE_NUMBER()}(?=\n))?`, "giu"), "\n"],
  // A soft hyphen always divides a word, so the line end after it goes too, and the hyphen that a printer shows there.
  [/\u00AD[-\u2010]?[^\S\n]*\n[^\S\n]*(?=\p{L})/gu, ""],
  [/\p{Default_Ignorable_Code_Point}/gu, ""],
  // Marks of a quoted mail; ">5" straight before a number compares.
  [/^[^\S\n]*>(?:[^\S\n]?>)*(?![\p{N}\p{Sc}])/gmu, ""],
  [new RegExp(String.raw`!\[[^[\]]{0,500}\]${TARGET()}`, "gu"), ""],
  [new RegExp(String.raw`\[([^[\]]{1,500})\]${TARGET()}`, "gu"), "$1"],
  [new RegExp(String.raw`(?<=[\p{L}\p{N}.,;:!?%)\]”’»]["']?)${REFERENCE()}`, "giu"), ""],
  [new RegExp(String.raw`${REFERENCE()}(?=\p{L})`, "giu"), ""],
  [/[\u00B2\u00B3\u00B9\u2070\u2074-\u207E]+/gu, ""],
  // Markdown: what is struck out, escapes, emphasis and code; "2*3" multiplies.
  [/~~(?=[^\s~])[^~\n]{0,2000}(?<=\S)~~/gu, ""],
  [/\\(?=[\p{P}\p{S}])/gu, ""],
  [/(?<!\d)[*_`]+|[*_`]+(?!\d)/gu, ""],
];

let rules: ReturnType<typeof makeRules> | undefined;

/**
 * Takes out of a text what mail, Markdown and printing add: page breaks and page numbers, quotation marks of mail,
 * footnote references, addresses of links, struck-out text, emphasis, escapes and invisible characters.
 *
 * @returns The text with "\n" for every line end.
 */
export function cleanText(text: string): string {
  rules ??= makeRules();
  return rules.reduce((cleaned, [added, instead]) => cleaned.replace(added, instead), text);
}

/** A line without text, which separates paragraphs. */
export const BLANK_LINE = /\n[^\S\n]*\n/u;

/** What separates paragraphs that are written one per line. */
export const PARAGRAPH = "\n\n";

/** Writes each paragraph of a cleaned text in one line. */
export function inLines(text: string): string {
  return text
    .split(BLANK_LINE)
    .map((paragraph) =>
      paragraph
        .replace(/(?<=\p{L})-[^\S\n]*\n\s*/gu, "-")
        .replace(/\s+/gu, " ")
        .trim(),
    )
    .filter((paragraph) => paragraph !== "")
    .join(PARAGRAPH);
}
