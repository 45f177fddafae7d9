import type { Own, OwnEvidence } from "../model/own.js";
import type { Source } from "../model/source.js";
import { wrongValue } from "../text/errors.js";

/**
 * Writes the address that opens a source at the words of a piece of evidence, by a text fragment (`#:~:text=`); without
 * evidence the source's own address.
 */
export function linkTo(source: Pick<Own<Source>, "url">, evidence?: OwnEvidence): string {
  const { url } = source;
  if (evidence === undefined) return url;
  const { words, prefix, suffix } = evidence;
  const directive = [
    ...(prefix === undefined ? [] : [`${encodeDirective(prefix)}-`]),
    encodeDirective(words),
    ...(suffix === undefined ? [] : [`-${encodeDirective(suffix)}`]),
  ].join(",");
  // The address may name a place of the page or words of it already, and has one fragment at most.
  const [, fragment] = url.split("#", 2);
  const joint = fragment === undefined ? "#:~:" : fragment.includes(":~:") ? "&" : ":~:";
  return `${url}${joint}text=${directive}`;
}

/** In a text directive a hyphen marks prefix and suffix, so one that is meant must be encoded too. */
function encodeDirective(words: string): string {
  if (typeof words !== "string" || words.trim() === "") {
    throw new TypeError(wrongValue("Words of evidence", words, "a string that is not empty"));
  }
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");
}
