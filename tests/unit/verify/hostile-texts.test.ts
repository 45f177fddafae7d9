import { verify } from "kz-tr-council/verify";
import { describe, expect, it } from "vitest";
import { ARTICLE, changed, RECORDS, source } from "./small-article.js";

const check = (text: string) => verify(text, { records: RECORDS, source });

describe("long texts", () => {
  it.each([
    [
      "with its last paragraph cut in two, before thousands of comments",
      `${ARTICLE.replace("will be held", "will\n\nbe held")}\n\n${"A comment.\n\n".repeat(3000)}`,
    ],
    [
      "with its first paragraph cut in two, behind thousands of lines",
      `${"A line.\n\n".repeat(3000)}${ARTICLE.replace("on May 4", "on\n\nMay 4")}`,
    ],
  ])("hold the article %s", async (_, text) => {
    expect((await check(text)).verified).toBe(true);
  });

  it("may be hostile, beside the article or in it", async () => {
    const hostile = [
      "a".repeat(1_000_000),
      " ".repeat(1_000_000),
      "<".repeat(200_000),
      "<p>".repeat(50_000),
      "\uD800\u0000\u202E".repeat(10_000),
      `<div${" ".repeat(100_000)}`,
      "\n".repeat(500_000),
      "$".repeat(300_000),
      "-".repeat(300_000),
      "\u0301".repeat(100_000),
    ];
    for (const text of hostile) expect((await check(`${text}\n\n${ARTICLE}`)).counts.missing).toBe(0);
    for (const words of ["$5 billion in 2024. ", "$6 billion in 2024. ", "reach 15. "]) {
      const { counts } = await check(changed("$5 billion in 2024", words.repeat(10_000)));
      expect(counts.missing).toBe(0);
    }
  }, 60_000);

  it("may hold thousands of paragraphs before a changed first passage", async () => {
    const noise = Array.from({ length: 3000 }, (_, index) => `Paragraph ${index} speaks of crews and weeks.`);
    const text = [...noise, changed("open three", "open four")].join("\n\n");
    expect((await check(text)).counts).toMatchObject({ verified: RECORDS.length - 1, contradicted: 1 });
  });
});
