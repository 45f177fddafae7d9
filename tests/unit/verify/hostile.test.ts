import { expect, test } from "vitest";
import { formatVerification, verify } from "../../../src/verify/index.js";
import { ALL_VERIFIED, ARTICLE, records, verdictsOf } from "./small-article.js";

const MANY = 100_000;

// Each of these takes minutes, or overflows the stack, where time does not stay linear.
test.each<[string, string]>([
  ["five million digits", "7".repeat(5_000_000)],
  ["digits in groups", "1,000,".repeat(MANY)],
  ["number words", "twenty-one hundred ".repeat(MANY)],
  ["joined numbers", "$5 billion or ".repeat(MANY)],
  ["opened tags", "<".repeat(MANY)],
  ["nested elements", `${"<div>".repeat(MANY)}${"</div>".repeat(MANY)}`],
  ["nested shadow roots", '<x-a><template shadowrootmode="open">'.repeat(1_000)],
  ["opened brackets", "[".repeat(MANY)],
  ["links of Markdown", "[a](b".repeat(MANY)],
  ["marks of quotation", "> ".repeat(MANY)],
  ["spaces", " ".repeat(MANY * 10)],
  ["empty lines", "\n \n".repeat(MANY)],
  ["page breaks", "\n- 3 -\n\f".repeat(MANY)],
  ["hyphens", "ab-\n".repeat(MANY)],
  ["soft hyphens", "a\u00AD\n".repeat(MANY)],
  ["letters without an end", "x".repeat(MANY * 10)],
  ["the start of a passage", "Trade in boats reached $5 billion ".repeat(MANY / 10)],
  ["the same passage", `${ARTICLE}\n\n`.repeat(500)],
])("reads %s beside the article", async (_, noise) => {
  expect(await verdictsOf(`${noise}\n\n${ARTICLE}`)).toEqual(ALL_VERIFIED);
});

test.each(["__proto__", "constructor", "toString", "\u202e$5 billion", "\ud800", "\0"])(
  "takes %j for words like any others",
  async (word) => {
    const text = ARTICLE.replace("$5 billion", word);
    expect(await verdictsOf(text)).toMatchObject({ lanterns: "verified" });
    const report = formatVerification(await verify(text, { records, source: "acme:paper" }));
    expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  },
);
