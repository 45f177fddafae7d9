import type { Evidence, Evidenced } from "../model/evidence.js";
import type { Source } from "../model/source.js";
import { sources } from "../records/tables.js";
import { describeValue } from "../text/describe.js";

/**
 * Gives the address that opens a source at the very words that state a fact.
 *
 * The address ends in a text fragment (`#:~:text=`), as the specification "URL Fragment Text Directives" of the Web
 * Incubator Community Group defines it: browsers that know it scroll to the words and highlight them, others open the
 * page. Where the words alone stand more than once in the source, the fragment also carries the words next to them.
 *
 * @param of - A record, whose first piece of evidence is linked, or a piece of evidence itself.
 * @returns An absolute address.
 * @throws TypeError where the record has no evidence.
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
export function sourceLink(of: Evidence | Evidenced): string {
  const { source, words, prefix, suffix } = "evidence" in of ? firstOf(of) : of;
  if (!Object.hasOwn(sources, source)) {
    throw new RangeError(
      `Unknown source ${describeValue(source)} in a piece of evidence. Allowed: ${Object.keys(sources).join(", ")}.`,
    );
  }
  const { url }: Source = sources[source];
  const directive = [
    ...(prefix === undefined ? [] : [`${encodeDirective(prefix)}-`]),
    encodeDirective(words),
    ...(suffix === undefined ? [] : [`-${encodeDirective(suffix)}`]),
  ].join(",");
  return `${url}#:~:text=${directive}`;
}

function firstOf(record: { readonly id?: unknown; readonly evidence: readonly Evidence[] }): Evidence {
  const piece = record.evidence?.[0];
  if (piece === undefined) {
    throw new TypeError(
      `The record ${describeValue(record.id)} has no evidence to link to; give at least one piece: { source, passage, words }.`,
    );
  }
  return piece;
}

/** In a text directive a hyphen marks prefix and suffix, so one that is meant must be encoded too. */
function encodeDirective(words: string): string {
  return encodeURIComponent(words.replace(LONE_SURROGATE, "\uFFFD")).replaceAll("-", "%2D");
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
