import { type DefaultTreeAdapterMap, parse } from "parse5";

import { WHITE_SPACE } from "./normalize.js";

type Node = DefaultTreeAdapterMap["node"];

/** Elements whose content a reader does not see. */
const HIDDEN = setOf(
  "head script style template noscript title svg math iframe object noembed noframes audio video canvas",
);

/** Elements inside a line of text, or without any; every other one starts and ends a paragraph. */
const INLINE = setOf(
  "a abbr acronym area b bdi bdo big button cite code data del dfn em font i img input ins kbd label link map mark meta " +
    "meter nobr output picture progress q rb rp rt ruby s samp select slot small source span strike strong sub sup time tt " +
    "u var wbr",
);

/** Elements whose line ends and blanks are those of the text. */
const PREFORMATTED = setOf("pre textarea listing xmp plaintext");

/** Elements of a page's own, "amp-ad" or "o:p", may stand in a line or part paragraphs: the text says both. */
const OWN = /[-:]/u;

/** Stands where an element of the page's own starts or ends; HTML allows no such character. */
const SEAM = "\0";

const PARAGRAPH_END = "\n\n";

/** Gives the text of an HTML page as a reader sees it, a blank line between paragraphs. */
export function textOfPage(html: string): string {
  return partsOf(parse(html)).join("").split(PARAGRAPH_END).map(bothReadings).join(PARAGRAPH_END);
}

/** What is left to read: a node with whether its white space counts, or what stands at the end of an element. */
type Step = { readonly node: Node; readonly preformatted: boolean } | string;

/** The visible texts of a page and the borders between them. A stack, since a page may nest without bound. */
function partsOf(page: Node): readonly string[] {
  const parts: string[] = [];
  const steps: Step[] = [{ node: page, preformatted: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === "string") {
      parts.push(step);
      continue;
    }
    const { node, preformatted } = step;
    if (node.nodeName === "#text" && "value" in node) {
      const text = node.value.replaceAll(SEAM, "");
      // In HTML a line end inside a paragraph is white space like any other.
      parts.push(preformatted ? text : text.replace(WHITE_SPACE, " "));
    } else if ("childNodes" in node && !isHidden(node)) {
      const border = borderOf(node.nodeName);
      parts.push(border);
      if (node.nodeName !== "br") steps.push(border);
      const within = preformatted || PREFORMATTED.has(node.nodeName);
      for (const child of node.childNodes.toReversed()) steps.push({ node: child, preformatted: within });
    }
  }
  return parts;
}

/** Whether a reader sees nothing of an element, so far as its tag tells. */
function isHidden(node: Node): boolean {
  if (HIDDEN.has(node.nodeName)) return true;
  const attributes = "attrs" in node ? node.attrs.map(({ name }) => name) : [];
  return attributes.includes("hidden") || (node.nodeName === "dialog" && !attributes.includes("open"));
}

/** What parts the text where an element starts or ends. */
function borderOf(name: string): string {
  // A line break may stand inside a paragraph or between two: both readings are tried, as for plain text.
  if (name === "br") return "\n";
  if (OWN.test(name)) return SEAM;
  return INLINE.has(name) ? "" : PARAGRAPH_END;
}

/** What stands between seams as one line, then as lines of a block, which are read one by one and together. */
function bothReadings(paragraph: string): string {
  const runs = paragraph.split(SEAM);
  const lines = runs.filter((run) => run.trim() !== "");
  return lines.length > 1 ? runs.join("") + PARAGRAPH_END + lines.join("\n") : runs.join("");
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}
