import { type RecordsOption, readRecordList } from "../queries/own-records.js";
import { assertOneOf } from "../text/assert-one-of.js";
import { quote } from "../text/describe.js";
import { wrongValue } from "../text/errors.js";
import { readOptions } from "../text/read-options.js";
import { type Citable, citationOf } from "./citable.js";
import { writeBibtex } from "./citation/bibtex.js";
import { writeCslJson } from "./citation/csl-json.js";
import { referenceTo } from "./citation/reference.js";
import { atParagraph, renderedCitation } from "./citation/rendered.js";
import { writeRis } from "./citation/ris.js";

/**
 * The formats in which {@link cite} writes a reference.
 *
 * - `apa`: the reference list of the American Psychological Association, 7th edition, as plain text.
 * - `mla`: the works cited of the Modern Language Association, 9th edition, as plain text.
 * - `chicago`: the notes and bibliography of The Chicago Manual of Style, 17th edition, as plain text.
 * - `bibtex`: an `@misc` entry in UTF-8; the LaTeX document loads the package `url` or `hyperref`.
 * - `ris`: a record for reference managers such as Zotero and EndNote.
 * - `csl-json`: the input of citation processors, an array that holds one item.
 */
export const CITATION_FORMATS = /* @__PURE__ */ Object.freeze([
  "apa",
  "mla",
  "chicago",
  "bibtex",
  "ris",
  "csl-json",
] as const);

/** The format of a reference. */
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** How {@link cite} writes a reference, and where it finds sources of your own. */
export interface CiteOptions extends RecordsOption {
  /** The format of the reference; `apa` unless given. */
  readonly format?: CitationFormat | undefined;
}

const writers = { bibtex: writeBibtex, ris: writeRis, "csl-json": writeCslJson };

/**
 * Writes the reference to a source, or to the paragraph of it that states a record's evidence.
 *
 * The sources name no author, so each style's rule for unsigned articles applies. Headlines are taken from the page's
 * address, so their punctuation is unknown; a source whose title is not known is described by its label. The address is
 * always that of the page; {@link sourceLink} gives the one that opens it at the words.
 *
 * In APA and MLA a record gives the entry of its source, since an entry has no place for a paragraph. Name the
 * paragraph in the text instead, with {@link citeInText}. In Chicago style evidence with a paragraph gives a full note,
 * and anything else a bibliography entry. In the other formats the key is the source's id, with the paragraph if there
 * is one, so that several references fit into one file.
 *
 * `apa`, `mla` and `chicago` are written in advance, with styles of the Citation Style Language, so they exist only for
 * the package's own sources. For other sources or styles, give `csl-json` to a citation processor.
 *
 * @param item - A source; a record, whose first piece of evidence is cited; a piece of evidence; or a report. For a
 * record whose id alone you have, pass `getRecord(id)`.
 * @param options - The format, and your own records.
 * @returns The reference. Only `bibtex`, `ris` and `csl-json` take more than one line.
 * @throws RangeError if the format, the source or an option does not exist, the format is a style and the source your
 * own, the source does not have the paragraph, or its date is not valid.
 * @throws TypeError if the value cannot be cited or has no evidence, its source lacks a field, or the options or a record
 * has the wrong form.
 *
 * @example
 * ```ts
 * import { cite } from "kz-tr-council";
 * import { trendCouncil } from "kz-tr-council/records";
 *
 * cite(trendCouncil); // => "Trend. (2025, July 29). [Trend on the Council session]. https://www.trend.az/business/4075276.html"
 * cite(trendCouncil, { format: "mla" }); // => "Trend on the Council session. Trend, 29 July 2025, https://www.trend.az/business/4075276.html."
 * ```
 *
 * @example
 * ```ts
 * import { cite } from "kz-tr-council";
 * import { tradeTurnover2024 } from "kz-tr-council/records";
 *
 * cite(tradeTurnover2024).includes("(2025, July). The Astana Times. https://"); // => true
 * cite(tradeTurnover2024, { format: "chicago" }).includes(" in Ankara,” Astana Times, July 2025, para. 6, https://"); // => true
 * cite(tradeTurnover2024, { format: "ris" }).split("\n")[1]; // => "ID  - astana-times-para-6"
 * ```
 *
 * @example
 * ```ts
 * import { cite } from "kz-tr-council";
 *
 * const yearbook = {
 *   kind: "source",
 *   id: "acme:yearbook",
 *   label: "The yearbook of 2022",
 *   publisher: "Acme",
 *   url: "https://acme.example/yearbook",
 *   published: "2022",
 *   passages: [],
 * } as const;
 * const evidence = { source: "acme:yearbook", words: "$5.3 billion" } as const;
 * cite(evidence, { format: "bibtex", records: [yearbook] }).startsWith("@misc{acme:yearbook,"); // => true
 * ```
 */
export function cite(item: Citable, options?: CiteOptions): string {
  const { format = "apa", records } = readOptions(options, ["format", "records"], '{ format: "mla" }');
  assertOneOf(format, "Citation format", CITATION_FORMATS);
  const { source, evidence } = citationOf(item, readRecordList(records));
  const paragraph = evidence?.passage;
  if (format !== "apa" && format !== "mla" && format !== "chicago") {
    return writers[format](referenceTo(source, paragraph));
  }
  const rendered = renderedCitation(source);
  if (rendered === undefined) {
    const what = `Citation format for your own source ${quote(source.id)}`;
    throw new RangeError(wrongValue(what, format, '"bibtex", "ris" or "csl-json"'));
  }
  return format === "chicago" && paragraph !== undefined
    ? atParagraph(rendered.chicagoNote, paragraph)
    : rendered[format];
}
