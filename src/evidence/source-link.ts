import { type RecordsOption, readRecords } from "../queries/own-records.js";
import { type Citable, citationOf } from "./citable.js";
import { addressOf } from "./citation/reference.js";
import { linkTo } from "./link-to.js";

/**
 * Gives the address that opens a source at the very words that state a fact.
 *
 * The address ends in a text fragment (`#:~:text=`), as the specification "URL Fragment Text Directives" of the Web
 * Incubator Community Group defines it: browsers that know it scroll to the words and highlight them, others open the
 * page. If the words are few or occur more than once in the source, the fragment also carries the words next to them.
 *
 * @param item - A record, whose first piece of evidence is linked; a piece of evidence itself; a report, linked at its
 * own words if they are known; or a source, whose page is linked. For a record whose id alone you have, pass `getRecord(id)`.
 * @param options - Your own records.
 * @returns An absolute address.
 * @throws TypeError if the value is none of these or has no evidence, its words are empty or not a string, or the source's
 * address, the options or a record has the wrong form.
 * @throws RangeError if the source or an option does not exist, or the source does not have the passage.
 *
 * @example
 * ```ts
 * import { sourceLink } from "kz-tr-council";
 * import { tradeTurnover2024 } from "kz-tr-council/records";
 *
 * sourceLink(tradeTurnover2024).split("#")[1]; // => ":~:text=turnover%20reached-,%245%20billion%20in%202024"
 * ```
 */
export function sourceLink(item: Citable, options?: RecordsOption): string {
  const { source, evidence } = citationOf(item, readRecords(options));
  return linkTo({ url: addressOf(source) }, evidence);
}
