import { type RenderedCitation, renderedCitations } from "../../generated/citations.js";
import { sources } from "../../generated/tables.js";
import type { Own } from "../../model/own.js";
import type { Source } from "../../model/source.js";

/** The fields that the styles read. */
const FIELDS = ["label", "publisher", "title", "url", "published", "language"] as const;

/**
 * Gives a source of the package as the styles write it; `undefined` for any other source, even one that has an id of the
 * package but other fields.
 */
export function renderedCitation(source: Own<Source>): RenderedCitation | undefined {
  const ours = Object.values(sources).find(({ id }) => id === source.id);
  if (ours === undefined || FIELDS.some((field) => ours[field] !== source[field])) return undefined;
  return renderedCitations()[ours.id];
}

/** Puts the number of a paragraph into a rendered citation. */
export function atParagraph(pattern: string, paragraph: number): string {
  return pattern.replace("{paragraph}", String(paragraph));
}
