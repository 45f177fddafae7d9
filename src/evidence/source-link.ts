import { pattern } from "../text/pattern.js";
import { type Citable, citationOf } from "./citable.js";

/**
 * Gives the address that opens a source at the very words that state a fact.
 *
 * The address ends in a text fragment (`#:~:text=`), as the specification "URL Fragment Text Directives" of the Web
 * Incubator Community Group defines it: browsers that know it scroll to the words and highlight them, others open the
 * page. Where the words alone stand more than once in the source, the fragment also carries the words next to them.
 *
 * @param of - A record, whose first piece of evidence is linked; a piece of evidence itself; or a source or report, whose
 * page is linked without words.
 * @returns An absolute address.
 * @throws TypeError where the value is none of these, or has no evidence.
 * @throws RangeError where the evidence names a source that does not exist.
 *
 * @example
 * ```ts
 * import { sourceLink } from "kz-tr-council";
 * import { tradeTurnover2024 } from "kz-tr-council/records";
 *
 * sourceLink(tradeTurnover2024).split("#")[1]; // => ":~:text=%245%20billion%20in%202024"
 * ```
 */
export function sourceLink(of: Citable): string {
  const { source, piece } = citationOf(of);
  if (piece === undefined) return source.url;
  const { words, prefix, suffix } = piece;
  const directive = [
    ...(prefix === undefined ? [] : [`${encodeDirective(prefix)}-`]),
    encodeDirective(words),
    ...(suffix === undefined ? [] : [`-${encodeDirective(suffix)}`]),
  ].join(",");
  return `${source.url}#:~:text=${directive}`;
}

/** In a text directive a hyphen marks prefix and suffix, so one that is meant must be encoded too. */
function encodeDirective(words: string): string {
  return encodeURIComponent(words.replace(loneSurrogates(), "\uFFFD")).replaceAll("-", "%2D");
}

const loneSurrogates = /* @__PURE__ */ pattern("\\p{Surrogate}", "gu");
