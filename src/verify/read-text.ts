import { wrongValue } from "../text/errors.js";
import { foreignForm } from "../text/foreign-form.js";
import { BLANK_LINE } from "./clean.js";

/** The forms in which the text of an article can be given. */
export const TEXT_FORMATS = /* @__PURE__ */ Object.freeze(["auto", "text", "html"] as const);

/** The form in which the text of an article is given; `auto` reads a text with tags or entities as HTML. */
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** A tag, and not "<https://…>" or "<ann@acme.example>". */
const TAG =
  /<(?:!doctype|!--|!\[cdata|\?xml|\/?[a-z][a-z\d-]{0,40}(?::[a-z][a-z\d-]{0,40})?(?:[\s/][^<>]*)?>)/iu;

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu;

/**
 * Gives a text as a reader sees it: for a page, what it shows.
 *
 * @throws TypeError if it is not a string.
 * @throws RangeError if it is in another format, such as PDF or RTF.
 */
export async function readText(text: string, format: TextFormat): Promise<string> {
  if (typeof text !== "string") throw new TypeError(wrongValue("Text", text, "plain text or HTML"));
  const foreign = foreignForm(text);
  if (foreign) throw new RangeError(`Text: got ${foreign.what}; give plain text or HTML: ${foreign.remedy}.`);
  const hasTags = format === "html" || TAG.test(text);
  if (format === "text" || !(hasTags || ENTITY.test(text))) return text;
  // Loaded only for pages: plain text does not need the parser.
  const { textOfPage } = await import("./html.js");
  // Without tags blank lines separate paragraphs, which a page would take for spaces.
  return textOfPage(hasTags ? text : text.split(BLANK_LINE).join("\n<p>"));
}
