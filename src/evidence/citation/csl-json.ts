import type { Reference } from "./reference.js";

/**
 * Writes an array of one item in CSL-JSON, the input of citation processors, as csl-data.json of the project Citation
 * Style Language, version 1.0, defines it.
 *
 * The type is `article-newspaper` and not `webpage`: the sources are articles of news outlets, and only for articles do
 * styles know what to do without an author. The paragraph is a `note`, since processors take a `locator` from the place
 * of citing and not from the item. A description in square brackets stands for a title that is not known.
 */
export function writeCslJson(reference: Reference): string {
  const { key, publisher, title, description, url, published, language, paragraph } = reference;
  const item = {
    id: key,
    type: "article-newspaper",
    title: title ?? `[${description}]`,
    "container-title": publisher,
    issued: { "date-parts": [published] },
    URL: url,
    language,
    note: paragraph === undefined ? undefined : `para. ${paragraph}`,
  };
  return JSON.stringify([item], undefined, 2);
}
