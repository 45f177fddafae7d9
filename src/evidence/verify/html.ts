import { Parser } from "htmlparser2";

/** Elements whose content a reader does not see. */
const HIDDEN = new Set(["script", "style", "template", "noscript", "head", "svg", "iframe", "object"]);

/** Elements inside a line of text; every other one but custom elements starts and ends a paragraph. */
const INLINE = new Set(
  (
    "a abbr b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark nobr picture q rb rp rt " +
    "ruby s samp small source span strong sub sup time tt u var wbr"
  ).split(" "),
);

/** Gives the text of an HTML page as a reader sees it, a blank line between paragraphs. */
export function textOfPage(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const boundary = (name: string) => {
    if (hidden === 0 && !HIDDEN.has(name) && !INLINE.has(name) && !name.includes("-")) parts.push("\n\n");
  };
  const parser = new Parser({
    onopentag(name) {
      if (HIDDEN.has(name)) hidden++;
      // A line break may stand inside a paragraph or between two: both readings are tried, as for plain text.
      if (name === "br") parts.push("\n");
      boundary(name);
    },
    ontext(text) {
      // In HTML a line end inside a paragraph is white space like any other.
      if (hidden === 0) parts.push(text.replace(/\s+/gu, " "));
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hidden--;
      boundary(name);
    },
  });
  parser.end(html);
  return parts.join("");
}
