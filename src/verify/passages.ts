import type { Passage } from "../model/source.js";
import { cleanText, inLines, PARAGRAPH } from "./clean.js";
import { digestOf } from "./digest.js";
import { readText } from "./read-text.js";
import { squeeze } from "./squeeze.js";

/** The end of a sentence, which a heading does not have. */
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]{0,3}$/u;

/**
 * Lists the body paragraphs of an article, each with its number, length and digests, for the field `passages` of a
 * source of your own.
 *
 * Paragraphs are separated by blank lines in plain text, and by block elements in a page. A paragraph that does not end
 * with a full stop or another sentence mark is taken as a heading and left out.
 *
 * @param textOrHtml - The text of the article or its HTML, without what a page shows around it.
 * @throws TypeError if it is not a string.
 * @throws RangeError if it is in another format, such as PDF or RTF.
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

/** Tells whether a paragraph belongs to the body and is not a heading. */
export function isBody(paragraph: string): boolean {
  return SENTENCE_END.test(paragraph) && /[\p{L}\p{N}]/u.test(paragraph);
}
