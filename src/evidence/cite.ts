import { describeValue } from "../text/describe.js";
import { type Citable, citationOf } from "./citable.js";
import { writeApa } from "./citation/apa.js";
import { writeBibtex } from "./citation/bibtex.js";
import { writeChicago } from "./citation/chicago.js";
import { writeCslJson } from "./citation/csl-json.js";
import { type Reference, referenceTo } from "./citation/reference.js";

/**
 * The forms in which {@link cite} writes a reference.
 *
 * - `apa`: the reference list of the American Psychological Association, 7th edition, as plain text.
 * - `chicago`: the notes and bibliography of The Chicago Manual of Style, 17th edition, as plain text.
 * - `bibtex`: an `@misc` entry for classic BibTeX; the document loads the package `url` or `hyperref`.
 * - `csl-json`: the input of citation processors, an array that holds one item.
 */
export const CITATION_STYLES = /* @__PURE__ */ Object.freeze([
  "apa",
  "chicago",
  "bibtex",
  "csl-json",
] as const);

/** The form in which a reference is written. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

const writers: Readonly<Record<CitationStyle, (reference: Reference) => string>> = {
  apa: writeApa,
  chicago: writeChicago,
  bibtex: writeBibtex,
  "csl-json": writeCslJson,
};

/**
 * Writes the reference to a source, or to the paragraph of it in which a record's evidence stands.
 *
 * The sources name no author, so each style's rule for unsigned articles applies. A headline is given in the words of
 * its address, whose punctuation is not known, and a source whose title is not known is described by its label. The
 * address is always that of the page; {@link sourceLink} gives the one that opens it at the words.
 *
 * In APA style whatever rests on a source gives the entry of that source: entries of its reference list have no place
 * for a paragraph. Name the paragraph where you cite in the text, as in `("Kazakhstan Türkiye Advance," 2025, para. 6)`.
 *
 * In Chicago style a source gives a bibliography entry, and anything that points at a paragraph gives a full note,
 * since bibliography entries point at whole works. Titles in English take Chicago's headline style; in APA and in the
 * other forms they stay in sentence case.
 *
 * In BibTeX and CSL-JSON the key is the source's id, with the paragraph where there is one, so that several references
 * fit into one file.
 *
 * @param of - A source; a record, whose first piece of evidence is cited; a piece of evidence; or a report. For a
 * record whose id alone you have, pass `getRecord(id)`.
 * @param style - The form of the reference.
 * @returns The reference. Only `bibtex` and `csl-json` take more than one line.
 * @throws RangeError where the style, or the source that the evidence names, does not exist, or where the source's
 * date or the number of the paragraph is none.
 * @throws TypeError where the value is nothing that can be cited, or has no evidence.
 *
 * @example
 * ```ts
 * import { cite } from "kz-tr-council";
 * import { trendCouncil } from "kz-tr-council/records";
 *
 * cite(trendCouncil); // => "Trend. (2025, July 29). [Trend on the Council session]. https://www.trend.az/business/4075276.html"
 * cite(trendCouncil, "chicago"); // => "Trend. Trend on the Council session. July 29, 2025. https://www.trend.az/business/4075276.html."
 * ```
 *
 * @example
 * ```ts
 * import { cite } from "kz-tr-council";
 * import { tradeTurnover2024 } from "kz-tr-council/records";
 *
 * cite(tradeTurnover2024).includes("(2025, July). The Astana Times. https://"); // => true
 * cite(tradeTurnover2024, "chicago").includes(" in Ankara,” Astana Times, July 2025, para. 6, https://"); // => true
 * JSON.parse(cite(tradeTurnover2024, "csl-json"))[0].id; // => "astana-times-para-6"
 * ```
 */
export function cite(of: Citable, style: CitationStyle = "apa"): string {
  if (!CITATION_STYLES.includes(style)) {
    throw new RangeError(
      `Unknown citation style ${describeValue(style)}. Allowed: ${CITATION_STYLES.join(", ")}.`,
    );
  }
  const { source, piece } = citationOf(of);
  return writers[style](referenceTo(source, piece?.passage));
}
