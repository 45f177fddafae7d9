import { splitBlocks } from "./blocks.js";

/** The forms in which the text of an article can be given. */
export const TEXT_FORMATS = /* @__PURE__ */ Object.freeze(["auto", "text", "html"] as const);

/** The form in which the text of an article is given; `auto` takes it for HTML where it holds a tag that pages have. */
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** An end tag, or the start of a document: a text that merely speaks of a tag has neither. */
const PAGE_TAG = /^\s{0,100}<!doctype|<\/(?:html|body|main|article|section|div|p)\s{0,10}>/iu;

/**
 * Reads the paragraphs of a text: blocks between blank lines, and the single lines of a block too, since a page is
 * copied now with, now without blank lines.
 */
export async function readParagraphs(text: string, format: TextFormat): Promise<readonly string[]> {
  const html = format === "html" || (format === "auto" && PAGE_TAG.test(text));
  // The parser is loaded for pages alone: who verifies plain text never pays for it.
  const plain = html ? (await import("./html.js")).textOfPage(text) : text;
  return splitBlocks(plain).flatMap((lines) => (lines.length > 1 ? [lines.join(" "), ...lines] : lines));
}
