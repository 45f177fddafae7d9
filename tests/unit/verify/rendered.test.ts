import { expect, test } from "vitest";
import { passagesOf, verify } from "../../../src/verify/index.js";
import { ALL_VERIFIED, ARTICLE, figure, PASSAGES, paper, verdictsOf } from "./small-article.js";

const eachPassage = (write: (passage: string, index: number) => string) => PASSAGES.map(write).join("\n\n");

test.each<[string, string]>([
  ["as it is", ARTICLE],
  ["twice", `${ARTICLE}\n\n${ARTICLE}`],
  ["in another order", PASSAGES.toReversed().join("\n\n")],
  ...[12, 37, 72].flatMap((width): [string, string][] => [
    [`wrapped at ${width}`, ARTICLE.replace(new RegExp(`(.{1,${width}})(?: |$)`, "gmu"), "$1\n")],
    [
      `wrapped at ${width} with blank lines`,
      ARTICLE.replace(new RegExp(`(.{1,${width}})(?: |$)`, "gmu"), "$1\n\n"),
    ],
  ]),
  ["in one line", ARTICLE.replace(/\s+/gu, " ")],
  ["with the line ends of Windows", ARTICLE.replace(/\n/gu, "\r\n")],
  ["quoted in a mail", ARTICLE.replace(/^/gmu, "> ")],
  ["quoted twice", ARTICLE.replace(/^/gmu, ">> ")],
  ["quoted twice with a space", ARTICLE.replace(/^/gmu, "> > ")],
  ["hyphenated at a line end", ARTICLE.replace("shipyards", "ship-\nyards")],
  [
    "with soft hyphens",
    ARTICLE.replace(/\p{L}{7,}/gu, (word) => `${word.slice(0, 4)}\u00AD${word.slice(4)}`),
  ],
  ["with soft hyphens at line ends", ARTICLE.replace("shipyards", "ship\u00AD\u2010\nyards")],
  ["with a page break", ARTICLE.replace("took part", "took\n\f\npart")],
  ["with a page break and a page number", ARTICLE.replace("took part", "took\n\n- 3 -\n\fpart")],
  ["with a page number before what is counted", ARTICLE.replace("30 shipyards", "30\n\n\n7\n\nshipyards")],
  ["with a page break and a headline", ARTICLE.replace("took part", "took\n\n3\n\f\nThe Paper\n\npart")],
  ["with no-break spaces", ARTICLE.replace(/ /gu, "\u00A0")],
  ["in a numbered list", eachPassage((passage, index) => `${index + 1}. ${passage}`)],
  ["in a list with marks", eachPassage((passage) => `• ${passage}`)],
  ["with a button beside each paragraph", eachPassage((passage) => `Share ${passage}`)],
  ["with a button behind each paragraph", eachPassage((passage) => `${passage} Share`)],
  ["in capitals", ARTICLE.toUpperCase()],
  ["in small letters", ARTICLE.toLowerCase()],
  ["in quotation marks", eachPassage((passage) => `“${passage}”`)],
  ["with footnote marks", ARTICLE.replace("2021,", "2021,[3]").replace("lanterns", "lanterns³")],
  ["in Markdown", ARTICLE.replace("$5 billion", "**\\$5 billion**").replace("lanterns", "_lanterns_")],
  ["with words struck out in Markdown", ARTICLE.replace("$5 billion", "~~$6 billion~~ $5 billion")],
  ["with a link in Markdown", ARTICLE.replace("2021", '[2021](https://acme.example/a_(b) "Boats")')],
  ["with entities but no tag", ARTICLE.replace("$", "&#36;").replace(/ /gu, "&nbsp;")],
  ["with an advertisement in a passage", ARTICLE.replace("took part", "took\n\nBuy ropes!\n\npart")],
  [
    "with a caption in a passage",
    ARTICLE.replace("took part", "took\n\nBoats on 5 May 2020. Photo: Acme\n\npart"),
  ],
  ["among other paragraphs", `Menu\n\nHome\n\n${ARTICLE}\n\nShare this page`],
])("the article is verified %s", async (_, text) => {
  expect(await verdictsOf(text)).toEqual(ALL_VERIFIED);
});

test.each(["", "> ", ">> ", "    ", "\t"])(
  "the article is verified wrapped at any width behind %j",
  async (before) => {
    for (let width = 8; width <= 100; width++) {
      const lines = ARTICLE.replace(new RegExp(`(.{1,${width}})(?: |$)`, "gmu"), "$1\n");
      expect(await verdictsOf(lines.replace(/^/gmu, before)), `width ${width}`).toEqual(ALL_VERIFIED);
    }
  },
);

const html = (text: string) => text.replace(/^.+$/gmu, "<p>$&</p>");

test.each([
  "[advertisement]",
  "- advertisement -",
  "advertisement",
  "• read more",
  "astanatimes.com",
  "https://acme.example/boats 1/3",
  "29 July 2025 The Paper",
  "2 | The Paper",
  "photo: Acme",
  "“we attach great importance”",
])("the article is verified with %j as a paragraph within one of its own", async (aside) => {
  for (const [before, after] of [
    ["took", "part"],
    ["shipyards", "took"],
    ["lit", "along"],
  ] as const) {
    const split = ARTICLE.replace(`${before} ${after}`, `${before}\n\n${aside}\n\n${after}`);
    expect(split).not.toBe(ARTICLE);
    expect(await verdictsOf(split), before).toEqual(ALL_VERIFIED);
  }
});

test.each<[string, string, string]>([
  ["a word that changes the number after it", ARTICLE.replace("$5 billion", "\nnearly\n$5 billion"), "boats"],
  ["a negation", ARTICLE.replace("more than 60", "\nno\nmore than 60"), "lanterns"],
  ["a negation of the verb", ARTICLE.replace("took part", "\nnever\ntook part"), "shipyards"],
  ["another number", ARTICLE.replace("30 shipyards", "\n20- instead of\n30 shipyards"), "shipyards"],
  ["other money", html(ARTICLE.replace("$5 billion", "<br>€6 billion, that is, not<br>$5 billion")), "boats"],
  ["a part of a number", html(ARTICLE.replace("30 ship", "<br>twenty-<br>30 ship")), "shipyards"],
  [
    "a correction in an element of its own",
    html(ARTICLE.replace("$5 billion", "<x-note>only $3 billion, not the</x-note> $5 billion")),
    "boats",
  ],
])("a passage is not verified with %s between its lines", async (_, text, id) => {
  expect((await verdictsOf(text))[id]).not.toBe("verified");
});

test.each([
  ["\nper year", "a line"],
  ["\nif pledges are counted", "a condition"],
  ["<br>in pledges alone", "a line of a page"],
])("a passage is not verified if its sentence goes on: %j, %s", async (more) => {
  const passages = [...PASSAGES.slice(0, 2), `Harbour masters said that ships cost over $2.5 billion`];
  const source = {
    ...paper,
    passages: await passagesOf(passages.map((passage) => `${passage}.`).join("\n\n")),
  };
  const own = figure("ships", { amount: 2.5e9, unit: "USD", precision: "over" }, 3, "over $2.5 billion");
  const check = async (text: string) =>
    (await verify(text, { records: [source, own], source: source.id })).verified;
  const written = passages.map((passage) => `${passage}.`).join("\n\n");
  expect(await check(written)).toBe(true);
  const changed = written.replace("$2.5 billion.", `$2.5 billion${more}.`);
  expect(await check(more.startsWith("<") ? html(changed) : changed)).toBe(false);
});

test("a passage that is struck out in Markdown verifies nothing", async () => {
  const struck = eachPassage((passage, index) => (index === 1 ? `~~${passage}~~` : passage));
  expect(await verdictsOf(struck)).toMatchObject({ boats: "missing", shipyards: "missing" });
});
