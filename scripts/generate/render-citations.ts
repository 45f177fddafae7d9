import { createRequire } from "node:module";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
// The package names no entry for its styles, but keeps them as files.
import mla from "../../node_modules/rehype-citation/dist/node/styles/mla.js";
import { toCslItem } from "../../src/evidence/citation/csl-json.js";
import { type Reference, referenceTo } from "../../src/evidence/citation/reference.js";
import type { DataSet } from "../../src/model/kinds.js";
import { header } from "./notice.js";
import { renderMade } from "./render-literal.js";

const require = createRequire(import.meta.url);
const chicago: { content: string } = require("@citation/csl-style-chicago-fullnote-bibliography/info.json");

/** The styles, as files of the Citation Style Language; the plugin brings `apa` itself. */
const STYLES = { mla, chicago: chicago.content };
for (const [name, style] of Object.entries(STYLES)) plugins.config.get("@csl").templates.add(name, style);

/** Renders `src/generated/citations.ts`: every source as the citation styles write it. */
export function renderCitations(data: DataSet): string {
  const citations = data.sources.map((source) => [source.id, citationsOf(referenceTo(source))]);
  return `${header("data/sources.json with Citation.js")}
import type { SourceId } from "./ids.js";

/** A source as the citation styles write it; \`{paragraph}\` marks where a paragraph's number goes. */
export interface RenderedCitation {
  /** The entry of a reference list in APA style, 7th edition. */
  readonly apa: string;
  /** The citation in the text in APA style. */
  readonly apaInText: string;
  /** The citation of a paragraph in the text in APA style. */
  readonly apaInTextParagraph: string;
  /** The entry of the works cited in MLA style, 9th edition. */
  readonly mla: string;
  /** The entry of a bibliography in Chicago style, 17th edition. */
  readonly chicago: string;
  /** The full note on a paragraph in Chicago style. */
  readonly chicagoNote: string;
}

/** Gives every source as the citation styles write it, by id. */
export function renderedCitations(): { readonly [Id in SourceId]: RenderedCitation } {
  return ${renderMade(Object.fromEntries(citations))};
}
`;
}

function citationsOf(reference: Reference): Record<string, string> {
  const { apa, mla, chicago } =
    reference.title === undefined ? describedItems(reference) : titledItems(reference);
  const entry = [{ id: reference.key, label: "paragraph", locator: "{paragraph}" }];
  return {
    apa: format("bibliography", apa, { template: "apa" }),
    apaInText: format("citation", apa, { template: "apa" }),
    apaInTextParagraph: format("citation", apa, { template: "apa", entry }),
    mla: format("bibliography", mla, { template: "mla" }),
    chicago: format("bibliography", chicago, { template: "chicago" }),
    chicagoNote: format("citation", chicago, { template: "chicago", entry }),
  };
}

type FormatArguments = Parameters<Cite["format"]>;

function format(kind: FormatArguments[0], item: object, options: FormatArguments[1]): string {
  return new Cite(item, { generateGraph: false }).format(kind, { ...options, format: "text" }).trim();
}

/** Makes the item of a source with a title for each style. */
function titledItems(reference: Reference) {
  const item = toCslItem(reference);
  const publisher = asItIs(reference.publisher);
  return {
    apa: { ...item, "title-short": firstWords(item.title) },
    mla: { ...item, "container-title": publisher },
    chicago: { ...item, "container-title": withoutThe(publisher) },
  };
}

/**
 * Makes the item of a source without a title for each style. A description is not a headline: APA puts it in square
 * brackets after the publisher, MLA and Chicago leave out the quotation marks, and all keep its capitals.
 */
function describedItems(reference: Reference) {
  const { title, "container-title": publisher, ...item } = toCslItem(reference);
  const description = asItIs(reference.description);
  return {
    apa: { ...item, title: asItIs(title), author: [{ literal: publisher }] },
    mla: { ...item, title: description, publisher },
    chicago: { ...item, genre: reference.description, "container-title": withoutThe(asItIs(publisher)) },
  };
}

/** Shortens a title to its first three words, for the text, where APA wants the first few. */
function firstWords(title: string): string {
  return title
    .split(" ")
    .slice(0, 3)
    .join(" ")
    .replace(/[,:;]$/, "");
}

/** Protects the capitals of a text, in the markup of the Citation Style Language. */
function asItIs(text: string): string {
  return `<span class="nocase">${text}</span>`;
}

/** Leaves out the initial "The" of a newspaper's name: a rule of Chicago that its style file does not hold. */
function withoutThe(name: string): string {
  return name.replace(/^(<[^>]*>)The /, "$1");
}
