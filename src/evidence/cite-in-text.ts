import { type RecordsOption, readRecords } from "../queries/own-records.js";
import { wrongValue } from "../text/errors.js";
import { type Citable, citationOf } from "./citable.js";
import { atParagraph, renderedCitation } from "./citation/rendered.js";

/**
 * Writes the citation that goes into the text, in APA style, 7th edition.
 *
 * Use it with the reference list entry that {@link cite} writes. An article is cited by the first three words of its
 * title, or by its publisher if the title is not known, and with the paragraph if the evidence has one.
 *
 * Two sources of one publisher and year, such as `anewz-trade` and `anewz-deals`, look alike: if you cite both, APA
 * wants a letter after the year (`2025a`, `2025b`) here and in the reference list.
 *
 * @param item - A source; a record, whose first piece of evidence is cited; a piece of evidence; or a report.
 * @param options - Your own records.
 * @returns The citation with its parentheses.
 * @throws RangeError if the source does not exist or is your own, it does not have the paragraph, or an option does not
 * exist.
 * @throws TypeError if the value cannot be cited or has no evidence, or the options or a record has the wrong form.
 *
 * @example
 * ```ts
 * import { citeInText } from "kz-tr-council";
 * import { astanaTimes, tradeTurnover2024, trendCouncil } from "kz-tr-council/records";
 *
 * citeInText(tradeTurnover2024); // => "(“Kazakhstan Türkiye Advance,” 2025, para. 6)"
 * citeInText(astanaTimes); // => "(“Kazakhstan Türkiye Advance,” 2025)"
 * citeInText(trendCouncil); // => "(Trend, 2025)"
 * ```
 */
export function citeInText(item: Citable, options?: RecordsOption): string {
  const { source, evidence } = citationOf(item, readRecords(options));
  const rendered = renderedCitation(source);
  if (rendered === undefined) {
    const allowed = "a source of the package; citeInText does not cite your own";
    throw new RangeError(wrongValue("Source", source.id, allowed));
  }
  const { apaInText, apaInTextParagraph } = rendered;
  return evidence?.passage === undefined ? apaInText : atParagraph(apaInTextParagraph, evidence.passage);
}
