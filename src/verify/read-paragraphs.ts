import { splitBlocks } from "./blocks.js";

/** The forms in which the text of an article can be given. */
export const TEXT_FORMATS = /* @__PURE__ */ Object.freeze(["auto", "text", "html"] as const);

/**
 * The form in which the text of an article is given; `auto` takes a text that may be either for the one in which more
 * passages stand unchanged.
 */
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** An end tag that pages have, or the start of a document. */
const PAGE_TAG = /^\s{0,100}<!doctype|<\/(?:html|body|main|article|section|div|p)\s{0,10}>/iu;

/** The forms to read a text in, the likelier first: a page may close no element, and a plain text may speak of a tag. */
export function likelyFormats(text: string): readonly Exclude<TextFormat, "auto">[] {
  if (!text.includes("<")) return ["text"];
  return PAGE_TAG.test(text) ? ["html", "text"] : ["text", "html"];
}

/**
 * Reads the paragraphs of a text: blocks between blank lines, and the single lines of a block too, since a page is
 * copied now with, now without blank lines.
 */
export async function readParagraphs(
  text: string,
  format: Exclude<TextFormat, "auto">,
): Promise<readonly string[]> {
  // The parser is loaded for pages alone: who verifies plain text never pays for it.
  const plain = format === "html" ? (await import("./html.js")).textOfPage(text) : text;
  return splitBlocks(plain).flatMap((lines) => (lines.length > 1 ? [lines.join(" "), ...lines] : lines));
}
