import type { Source } from "../../model/source.js";
import { describeValue } from "../../text/describe.js";
import { type DateParts, parseDate } from "./dates.js";

/** What a reference is made of, whatever the style: every text on one line and well formed. */
export interface Reference {
  /** What the reference is called in a file of references. Example: `"astana-times-para-6"`. */
  readonly key: string;
  readonly publisher: string;
  /** The headline; `undefined` where it is not known. */
  readonly title: string | undefined;
  /** Our own words for the source, for where there is no title. */
  readonly description: string;
  readonly url: string;
  readonly published: DateParts;
  readonly language: string | undefined;
  /** The paragraph in which the fact stands; `undefined` for the source as a whole. */
  readonly paragraph: number | undefined;
}

/** Everything but the characters of RFC 3986; percent-encoded, an address means the same. */
const NOT_IN_ADDRESSES = /[^\w.~:/?#[\]@!$&'()*+,;=%-]/gu;

/** Collects what a reference to a source, or to a paragraph of it, is made of. */
export function referenceTo(source: Source<string>, paragraph?: number): Reference {
  const id = required(source, "id");
  if (paragraph !== undefined && !(Number.isSafeInteger(paragraph) && paragraph > 0)) {
    throw new RangeError(`Unknown passage ${describeValue(paragraph)}. Allowed: whole numbers from 1.`);
  }
  return {
    key: paragraph === undefined ? id : `${id}-para-${paragraph}`,
    publisher: required(source, "publisher"),
    title: source.title === undefined ? undefined : required(source, "title"),
    description: required(source, "label"),
    url: required(source, "url").replace(NOT_IN_ADDRESSES, encodeURIComponent),
    published: parseDate(required(source, "published"), id),
    language: source.language === undefined ? undefined : required(source, "language"),
    paragraph,
  };
}

/** The field as one well-formed line, whatever an untyped caller put into it. */
function required(
  source: Source<string>,
  field: "id" | "publisher" | "title" | "label" | "url" | "published" | "language",
): string {
  const value: unknown = source[field];
  const line = typeof value === "string" ? toLine(value) : "";
  if (line === "") {
    throw new TypeError(
      `Cannot cite a source whose ${field} is ${describeValue(value)}; give a text that is not empty.`,
    );
  }
  return line;
}

function toLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
