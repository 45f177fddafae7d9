import { describe, expect, test } from "vitest";
import { passagesOf } from "../../../src/verify/index.js";
import { ALL_VERIFIED, ARTICLE, PASSAGES, verdictsOf } from "./small-article.js";

const paragraphs = (passages: readonly string[] = PASSAGES) =>
  passages.map((passage) => `<p>${passage}</p>`).join("\n");

describe("a page that shows the article is verified", () => {
  test.each<[string, string]>([
    ["in paragraphs", paragraphs()],
    ["with line breaks", `<div>${PASSAGES.join("<br><br>")}</div>`],
    ["in a table", `<table><tr>${PASSAGES.map((passage) => `<td>${passage}</td>`).join("")}</tr></table>`],
    ["with marks in the words", paragraphs().replace("$5 billion", "<b>$5</b> <i>billion</i>")],
    ["with words that were put in", paragraphs().replace("$5 billion", "<ins>$5 billion</ins>")],
    ["with words struck out", paragraphs().replace("$5 billion", "<del>$6 billion</del> $5 billion")],
    [
      "with a reading beside a word",
      paragraphs().replace("billion", "<ruby>billion<rp>(</rp><rt>10 to the 9</rt><rp>)</rp></ruby>"),
    ],
    ["with a bar", paragraphs().replace("$5", "<progress value=1 max=2>6 of 12</progress> $5")],
    ["with a raised footnote", paragraphs().replace("2021,", "2021,<sup>3</sup>")],
    ["with an aside in a paragraph", paragraphs().replace("took part", "took <aside>Buy ropes</aside> part")],
    [
      "with a script in a paragraph",
      paragraphs().replace("took part", "took <script>var $ = 7</script>part"),
    ],
    ["in the slot of a shadow root", shadow("<slot></slot>", paragraphs())],
    ["in a shadow root", shadow(paragraphs(), "")],
  ])("%s", async (_, body) => {
    expect(await verdictsOf(`<!doctype html><title>Boats</title><main>${body}</main>`)).toEqual(ALL_VERIFIED);
  });
});

test.each([
  "opacity:0.5",
  "height:0",
  "max-height:0.5em;overflow:hidden",
  "background-color:transparent",
  "left:-10px",
  "transform:scale(0.5)",
  "height:0;padding-bottom:56%;overflow:hidden",
  "width:0;min-width:100%;overflow:hidden",
  "background-clip:text;color:transparent",
  "left:-100%",
])("a paragraph styled %j is read", async (style) => {
  expect(await verdictsOf(paragraphs().replaceAll("<p>", `<p style="${style}">`))).toEqual(ALL_VERIFIED);
});

test.each([
  ["an address in angle brackets", "They added more at <https://acme.example/boats>."],
  ["a mail address", "Write to Ann <ann@acme.example> for more."],
  ["an entity", "Boats &amp; ships sail."],
  ["a mark that opens no tag", 'He wrote "5 <!" and "<?" once.'],
])("plain text with %s keeps its paragraphs", async (_, more) => {
  const passages = await passagesOf(`${ARTICLE}\n\n${more}`);
  expect(passages.slice(0, 4)).toEqual(await passagesOf(ARTICLE));
  expect(passages).toHaveLength(5);
});

test("a raised ending of an ordinal is read", async () => {
  const page = paragraphs().replace("30 shipyards", "30<sup>th</sup> shipyards");
  expect(await verdictsOf(page)).toMatchObject({ shipyards: "contradicted" });
});

describe("an original that a reader does not see verifies no changed page", () => {
  const original = PASSAGES[1] ?? "";
  test.each<[string, string]>([
    ["hidden", `<p hidden>${original}</p>`],
    ["styled away", `<p style="display:none">${original}</p>`],
    ["styled away in capitals", `<p STYLE="COLOR:red; DISPLAY : NONE">${original}</p>`],
    ["invisible", `<p style="visibility: hidden">${original}</p>`],
    ["transparent", `<p style="opacity:0">${original}</p>`],
    ["off the page", `<p style="position:absolute; left:-9999px">${original}</p>`],
    ...[
      "opacity:.0",
      "max-height:0; overflow:hidden",
      "width:0px;height:0;overflow: hidden",
      "transform: translate(1px) scale(0)",
      "color: transparent",
      "clip-path: circle(0)",
      "position:absolute;left:-999em",
      "text-indent: -100%",
      "font-size: 0px",
    ].map((style): [string, string] => [`styled "${style}"`, `<p style="${style}">${original}</p>`]),
    ["within what is hidden", `<div hidden><section><p>${original}</p></section></div>`],
    ...["del", "s", "strike"].map((tag): [string, string] => [
      `struck out by <${tag}>`,
      `<p><${tag}>${original}</${tag}></p>`,
    ]),
    ["struck out by a style", `<p style="text-decoration: red line-through">${original}</p>`],
    ["in a field of a form", `<textarea>${original}</textarea>`],
    ["in a list to choose from", `<select><option>${original}</option></select>`],
    ["in a template", `<template><p>${original}</p></template>`],
    ["in a script", `<script type="application/json">"${original}"</script>`],
    ["in a comment", `<!-- ${original} -->`],
    ["in an attribute", `<img alt="${original}">`],
    ["for browsers without scripts", `<noscript><p>${original}</p></noscript>`],
    ["in a closed dialog", `<dialog><p>${original}</p></dialog>`],
    ["beside the slots of a shadow root", shadow("<p>Boats</p>", `<p>${original}</p>`)],
  ])("%s", async (_, hidden) => {
    const shown = ARTICLE.replace("$5 billion", "$6 billion").split("\n\n");
    expect(await verdictsOf(`<main>${paragraphs(shown)}${hidden}</main>`)).toMatchObject({
      boats: "contradicted",
    });
  });
});

/** An element with a shadow root that is open. */
function shadow(root: string, children: string): string {
  return `<x-boat><template shadowrootmode="open">${root}</template>${children}</x-boat>`;
}
