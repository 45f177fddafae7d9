import { expect, it } from "vitest";
import { textOfPage } from "../../../../src/evidence/verify/html.js";

const inline =
  "a abbr b bdi bdo big button cite code data del dfn em font i ins kbd label mark nobr picture q rb rp rt ruby s samp small span strong sub sup time tt u var".split(
    " ",
  );

it.each(inline)("reads through <%s>", (name) => {
  expect(textOfPage(`fer<${name}>ry</${name}> lines`)).toBe("ferry lines");
});

it.each(["img", "input", "source", "wbr"])("reads past <%s>", (name) => {
  expect(textOfPage(`fer<${name}>ry`)).toBe("ferry");
});

it("takes an element of the page's own for a part of the line", () => {
  expect(textOfPage("<p>fer<x-tip>ry</x-tip></p>").trim()).toBe("ferry");
});

it.each(["p", "div", "li", "h2", "td", "blockquote", "figcaption", "section"])(
  "parts paragraphs at <%s>",
  (name) => {
    expect(textOfPage(`one<${name}>two</${name}>three`)).toBe("one\n\ntwo\n\nthree");
  },
);

it.each(["script", "style", "template", "noscript", "head", "svg", "iframe", "object"])(
  "leaves out what a reader does not see, in <%s>",
  (name) => {
    expect(textOfPage(`one <${name}><p>two</p></${name}>three`)).toBe("one three");
  },
);

it("takes a line end for a blank and a line break for a line end", () => {
  expect(textOfPage("one\n   two<br>three &amp; four")).toBe("one two\nthree & four");
});
