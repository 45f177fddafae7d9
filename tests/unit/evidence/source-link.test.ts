import { type Evidence, sourceLink } from "kz-tr-council";
import {
  highLevelStrategicCooperationCouncil,
  kazakhstan,
  tradeTurnover2024,
  trendCouncil,
} from "kz-tr-council/records";
import { describe, expect, it } from "vitest";

const ADDRESS =
  "https://astanatimes.com/2025/07/kazakhstan-turkiye-advance-strategic-partnership-at-high-level-talks-in-ankara/";
const evidence = (words: string, more: Partial<Evidence> = {}): Evidence => ({
  source: "astana-times",
  passage: 1,
  words,
  ...more,
});

describe("sourceLink", () => {
  it("opens the article at the words", () => {
    expect(sourceLink(tradeTurnover2024)).toBe(
      `${ADDRESS}#:~:text=turnover%20reached-,%245%20billion%20in%202024`,
    );
    expect(sourceLink(tradeTurnover2024.evidence[0])).toBe(sourceLink(tradeTurnover2024));
  });

  it("adds the words beside, where the words alone stand twice or are few", () => {
    expect(sourceLink(kazakhstan)).toBe(
      `${ADDRESS}#:~:text=strategic%20partnership-,between%20Kazakhstan%20and%20T%C3%BCrkiye`,
    );
    expect(sourceLink(highLevelStrategicCooperationCouncil)).toBe(
      `${ADDRESS}#:~:text=High%2DLevel%20Strategic%20Cooperation%20Council,-%2C%20reported`,
    );
  });

  it.each([
    ["a-b", "a%2Db"],
    ["a, b & c", "a%2C%20b%20%26%20c"],
    ["26% #1", "26%25%20%231"],
    ["‘é’", "%E2%80%98%C3%A9%E2%80%99"],
    ["\uD800x", "%EF%BF%BDx"],
    ["x\uDC00y😀", "x%EF%BF%BDy%F0%9F%98%80"],
  ])("encodes %j", (words, encoded) => {
    expect(sourceLink(evidence(words))).toBe(`${ADDRESS}#:~:text=${encoded}`);
    expect(() => new URL(sourceLink(evidence(words)))).not.toThrow();
  });

  it("opens a page without words for a source, and at the words of a source of one's own", () => {
    const own = { ...trendCouncil, id: "acme:paper", url: "https://example.org/a b" } as const;
    expect(sourceLink(trendCouncil)).toBe(trendCouncil.url);
    expect(sourceLink(own)).toBe("https://example.org/a%20b");
    const piece = { source: "acme:paper", words: "two" } as const;
    expect(sourceLink(piece, { records: [own] })).toBe("https://example.org/a%20b#:~:text=two");
    const atPlace = [{ ...own, url: "https://example.org/#place" }];
    expect(sourceLink(piece, { records: atPlace })).toBe("https://example.org/#place:~:text=two");
  });

  it("refuses words that are not text", () => {
    const piece = { source: "trend-council", words: undefined } as never;
    expect(() => sourceLink(piece)).toThrow(TypeError);
  });
});
