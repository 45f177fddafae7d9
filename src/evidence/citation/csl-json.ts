import type { DateParts } from "./dates.js";
import type { Reference } from "./reference.js";

/** An item of CSL-JSON, as far as a source fills it. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly "container-title": string;
  readonly issued: { readonly "date-parts": readonly [DateParts] };
  readonly URL: string;
  readonly language?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * Makes the item of a reference in CSL-JSON, the input of citation processors, as csl-data.json of the project Citation
 * Style Language, version 1.0, defines it.
 *
 * The type is `article-newspaper` and not `webpage`: the sources are articles of news outlets, and only for articles do
 * styles know what to do without an author. The paragraph is a `note`, since processors take a `locator` from the place
 * of citing and not from the item. A description in square brackets replaces a title that is not known.
 */
export function toCslItem(reference: Reference): CslItem {
  const { key, publisher, title, description, url, published, language, paragraph } = reference;
  return {
    id: key,
    type: "article-newspaper",
    title: title ?? `[${description}]`,
    "container-title": publisher,
    issued: { "date-parts": [published] },
    URL: url,
    language,
    note: paragraph === undefined ? undefined : `para. ${paragraph}`,
  };
}

/** Writes an array of one item in CSL-JSON. */
export function writeCslJson(reference: Reference): string {
  return JSON.stringify([toCslItem(reference)], undefined, 2);
}
