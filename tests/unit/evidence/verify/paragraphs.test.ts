import { describe, expect, it } from "vitest";
import { isBodyParagraph, splitBlocks, splitParagraphs } from "../../../../src/evidence/verify/paragraphs.js";

describe("splitBlocks", () => {
  it.each([
    ["a\n b \n\n\n \t\nc\n", [["a", "b"], ["c"]]],
    ["\r\n\r\na\r\nb\rc\u2028d\u2029\u2029e", [["a", "b", "c", "d"], ["e"]]],
    [" \n ", []],
    ["", []],
  ])("parts %j at blank lines", (text, blocks) => {
    expect(splitBlocks(text)).toEqual(blocks);
  });
});

describe("splitParagraphs", () => {
  it("makes one line of each block", () => {
    expect(splitParagraphs("Talks\nwere held.\n\nTrade grew.")).toEqual(["Talks were held.", "Trade grew."]);
  });
});

describe("isBodyParagraph", () => {
  it.each(["Trade grew.", "Why? ", "“They met!”", "So he said (“now.”)", "And then…", "He said: 'Go.'"])(
    "takes %j for one",
    (paragraph) => {
      expect(isBodyParagraph(paragraph)).toBe(true);
    },
  );

  it.each(["Talks in Ankara", "Mr. Tokayev in St. Petersburg", "“Now”", "18", ""])(
    "takes %j for a heading",
    (paragraph) => {
      expect(isBodyParagraph(paragraph)).toBe(false);
    },
  );
});
