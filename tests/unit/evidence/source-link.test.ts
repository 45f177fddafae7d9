import { type Evidence, sourceLink } from "kz-tr-council";
import { highLevelStrategicCooperationCouncil, kazakhstan, tradeTurnover2024 } from "kz-tr-council/records";
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
    expect(sourceLink(tradeTurnover2024)).toBe(`${ADDRESS}#:~:text=%245%20billion%20in%202024`);
    expect(sourceLink(tradeTurnover2024.evidence[0])).toBe(sourceLink(tradeTurnover2024));
  });

  it("adds the words beside, where the words alone stand twice", () => {
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

  it.each([
    ["an empty list", []],
    ["none", undefined],
  ])("refuses a record with evidence that is %s", (_, pieces) => {
    const own = { id: "own", evidence: pieces } as never;
    expect(() => sourceLink(own)).toThrow(TypeError);
    expect(() => sourceLink(own)).toThrow(
      'The record "own" has no evidence; give at least one piece: { source, passage, words }.',
    );
  });

  it.each(["nope", "__proto__", ""])("refuses the unknown source %j", (source) => {
    expect(() => sourceLink(evidence("x", { source: source as never }))).toThrow(RangeError);
    expect(() => sourceLink(evidence("x", { source: source as never }))).toThrow(
      `Unknown source "${source}" in a piece of evidence. Allowed: astana-times, `,
    );
  });
});
