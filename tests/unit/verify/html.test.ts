import { describe, expect, it } from "vitest";
import { splitBlocks } from "../../../src/verify/blocks.js";
import { textOfPage } from "../../../src/verify/html.js";

/** The paragraphs of a page's text, each as its lines. */
const paragraphs = (html: string) => splitBlocks(textOfPage(html));

const inline =
  "a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark nobr output picture progress meter q rb rp rt ruby s samp slot small span strike strong sub sup time tt u var".split(
    " ",
  );

it.each(inline)("reads through <%s>", (name) => {
  expect(paragraphs(`fer<${name}>ry</${name}> lines`)).toEqual([["ferry lines"]]);
});

it.each(["area", "img", "input", "link", "meta", "source", "wbr"])("reads past <%s>", (name) => {
  expect(paragraphs(`fer<${name}>ry`)).toEqual([["ferry"]]);
});

describe("an element of the page's own", () => {
  it.each([
    ["a part of the line", "<p>fer<x-tip>ry</x-tip> lines</p>", "ferry lines"],
    ["a part before a comma", "<p>said <o:p>Tokayev</o:p>, who</p>", "said Tokayev, who"],
    ["two parts", "<p>said <x-tip>To</x-tip> <x-tip>kayev</x-tip> who</p>", "said To kayev who"],
    ["an empty advertisement", '<p>said <amp-ad width="5"></amp-ad>Tokayev</p>', "said Tokayev"],
  ])("may be %s", (_, html, line) => {
    expect(paragraphs(html)[0]).toEqual([line]);
  });

  it.each([
    ["beside a paragraph", "<amp-ad>Advert</amp-ad>Tokayev said"],
    ["after one", "Advert<x-p>Tokayev said</x-p>"],
    ["between two", "Advert<br><x-p>Tokayev said</x-p><x-p>so</x-p>"],
  ])("may stand %s", (_, html) => {
    expect(paragraphs(html).flat()).toContain("Tokayev said");
  });

  it("leaves whole what it stands in", () => {
    const [, lines] = paragraphs("<p>said <x-tip>Tokayev</x-tip> <x-tip>and</x-tip> Erdoğan</p>");
    expect(lines?.join(" ")).toBe("said Tokayev and Erdoğan");
  });

  it("changes nothing for the paragraphs beside it", () => {
    expect(paragraphs("<x-app><p>one</p><p>two</p></x-app>three\0")).toEqual([["one"], ["two"], ["three"]]);
  });
});

it.each(["p", "div", "li", "h2", "blockquote", "figcaption", "section"])(
  "parts paragraphs at <%s>",
  (name) => {
    expect(paragraphs(`one<${name}>two</${name}>three`).flat().sort()).toEqual(["one", "three", "two"]);
    expect(paragraphs(`one<${name}>two</${name}>three`)).toHaveLength(3);
  },
);

it.each(
  "script style template noscript title svg iframe object noembed noframes audio video canvas dialog".split(
    " ",
  ),
)("leaves out what a reader does not see, in <%s>", (name) => {
  expect(paragraphs(`one <${name} class="a">two</${name} >three`)).toEqual([["one three"]]);
  expect(paragraphs(`one <${name.toUpperCase()}>two`)).toEqual([["one"]]);
});

it("leaves out what a tag hides, and shows an open dialog", () => {
  expect(paragraphs("one <p hidden>two<b>two</b></p><dialog open>three</dialog>")).toEqual([
    ["one"],
    ["three"],
  ]);
});

it("shows what stands behind hidden elements that were left open within others", () => {
  expect(paragraphs("<section>one <svg><g>two</section><p>three</p>").flat()).toContain("three");
  expect(paragraphs("<div>one <template><svg>two</template>three</div>")).toEqual([["one three"]]);
});

it.each([
  "<!doctype html><head><meta charset=utf-8><title>x</title><p>one<p>two",
  "<!doctype html><title>x</title><link rel=a><h1>one</h1>two",
  "<html><head><title>x</title><style>y</style></head><body>one<p>two</body></html>",
  "<head><script>x</script>one<br><br>two",
])("reads a page whose head or body has no tags of its own: %s", (html) => {
  expect(paragraphs(html)).toEqual([["one"], ["two"]]);
});

it.each(["pre", "textarea", "listing", "xmp", "plaintext"])("keeps white space in <%s>", (name) => {
  expect(paragraphs(`zero\none<${name}>two\n three\r\n\r\nfour\n\nfive</${name}>`).slice(0, 3)).toEqual([
    ["zero one"],
    ["two", "three"],
    ["four"],
  ]);
});

it("folds white space again behind a <pre>, and keeps that between elements in it", () => {
  expect(paragraphs("<pre>one</pre><p>two\n\nthree</p>")).toEqual([["one"], ["two three"]]);
  expect(paragraphs("<pre><b>one</b>\n\n<i>two\nthree</i></pre>")).toEqual([["one"], ["two", "three"]]);
});

it("reads no comment, attribute, declaration or instruction", () => {
  const unseen = `<!-- a --><![CDATA[b]]><!doctype c><?d?><b title="e &amp; f" g=h>`;
  expect(paragraphs(`one${unseen}two`)).toEqual([["onetwo"]]);
});

it.each(["<b>", "<svg>", "<object>", "<x-a> ", "<div>", "<i><b><div></i>", "<!--"])(
  "reads the text before a hundred thousand of %j",
  (part) => {
    expect(paragraphs(`one<p>${part.repeat(100_000)}`)[0]).toEqual(["one"]);
  },
);

it("takes a line end for a blank and a line break for a line end", () => {
  expect(paragraphs("one\n   two<br>three &amp; four\u0085five")).toEqual([["one two", "three & four five"]]);
});
