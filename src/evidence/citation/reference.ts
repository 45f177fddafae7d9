import type { Own } from "../../model/own.js";
import type { Source } from "../../model/source.js";
import { describeValue } from "../../text/describe.js";
import { wrongValue } from "../../text/errors.js";
import { type DateParts, parseDate } from "./dates.js";

/** What a reference is made of, whatever the format: every text on one line and well formed. */
export interface Reference {
  /** What the reference is called in a file of references. Example: `"astana-times-para-6"`. */
  readonly key: string;
  readonly publisher: string;
  /** The headline; `undefined` if it is not known. */
  readonly title: string | undefined;
  /** Our own words for the source, in place of a title. */
  readonly description: string;
  readonly url: string;
  readonly published: DateParts;
  readonly language: string | undefined;
  /** The paragraph that states the fact; `undefined` for the source as a whole. */
  readonly paragraph: number | undefined;
}

/**
 * Collects what a reference to a source, or to a paragraph of it, is made of.
 *
 * @throws TypeError if a field of the source is missing or not a text; RangeError if its date is not valid.
 */
export function referenceTo(source: Own<Source>, paragraph?: number): Reference {
  const id = readLine(source, "id");
  return {
    key: paragraph === undefined ? id : `${id}-para-${paragraph}`,
    publisher: readLine(source, "publisher"),
    title: source.title === undefined ? undefined : readLine(source, "title"),
    description: readLine(source, "label"),
    url: addressOf(source),
    published: parseDate(readLine(source, "published"), id),
    language: source.language === undefined ? undefined : readLine(source, "language"),
    paragraph,
  };
}

/** Gives the address of a source, with every character that RFC 3986 does not allow percent-encoded. */
export function addressOf(source: Own<Source>): string {
  return readLine(source, "url").replace(
    /[^\w.~:/?#[\]@!$&'()*+,;=%-]|%(?![\dA-Fa-f]{2})/gu,
    encodeURIComponent,
  );
}

/** Reads a field as one well-formed line, whatever an untyped caller put into it. */
function readLine(
  source: Own<Source>,
  field: "id" | "label" | "publisher" | "title" | "url" | "published" | "language",
): string {
  const value: unknown = source[field];
  const line = typeof value === "string" ? toLine(value) : "";
  if (line === "") {
    throw new TypeError(
      wrongValue(`Source ${describeValue(source.id)}, ${field}`, value, "a string that is not empty"),
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
