import type { Passage } from "../model/source.js";
import { cleanText, inLines, PARAGRAPH } from "./clean.js";
import { digestOf } from "./digest.js";
import { readText } from "./read-text.js";
import { squeeze } from "./squeeze.js";

/** What ends a sentence, and what may still follow it; a heading ends in none. */
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]{0,3}$/u;

/**
 * Lists the passages of a source: its body paragraphs, each by number, length and digests, for the field `passages` of
 * a source of your own.
 *
 * A blank line ends a paragraph of plain text, a block element one of a page. A paragraph that ends in no sentence mark
 * is taken for a heading and not counted.
 *
 * @param textOrHtml - The text of the article or its HTML, without what a page shows around it.
 * @throws TypeError when it is no string.
 * @throws RangeError when it is packed, such as MHTML or RTF.
 *
 * @example
 * ```ts
 * import { passagesOf } from "kz-tr-council/verify";
 *
 * const passages = await passagesOf("Talks in Ankara\n\nTrade grew.\n\nThey met again.");
 * passages.length; // => 2
 * passages[0]?.n; // => 1
 * passages[0]?.length; // => 9
 * ```
 */
export async function passagesOf(textOrHtml: string): Promise<readonly Passage[]> {
  const paragraphs = await paragraphsOf(textOrHtml);
  return paragraphs
    .filter(isBody)
    .map((paragraph, index) => ({ n: index + 1, ...digestOf(squeeze(paragraph).letters) }));
}

/** Lists the paragraphs of a text or page, headings too, each in one line. */
export async function paragraphsOf(textOrHtml: string): Promise<readonly string[]> {
  return inLines(cleanText(await readText(textOrHtml, "auto"))).split(PARAGRAPH);
}

/** Tells whether a paragraph is one of the body, and no heading. */
export function isBody(paragraph: string): boolean {
  return SENTENCE_END.test(paragraph) && /[\p{L}\p{N}]/u.test(paragraph);
}
