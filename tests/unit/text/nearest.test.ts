import { describe, expect, it } from "vitest";
import { nearest } from "../../../src/text/nearest.js";

describe("nearest", () => {
  const words = ["list", "show", "verify", "trade-turnover-2024", "trade-turnover-target"];

  it.each([
    ["lsit", "list"],
    ["shwo", "show"],
    ["VERIFY", "verify"],
    ["trade-turnver-2024", "trade-turnover-2024"],
    ["trade-turnover-taget", "trade-turnover-target"],
  ])("takes %s for %s", (text, word) => {
    expect(nearest(text, words)).toBe(word);
  });

  it.each(["", "x", "zzzz", "something else altogether", "__proto__", "l".repeat(1_000_000)])(
    "takes %.20s for none",
    (text) => {
      expect(nearest(text, words)).toBeUndefined();
    },
  );

  it("has nothing to suggest without candidates", () => {
    expect(nearest("list", [])).toBeUndefined();
  });
});

it.each(["disagrees", "dis-agrees", "Disagrees"])("is never the opposite of %s", (text) => {
  expect(nearest(text, ["agrees", "close", "differs"])).not.toBe("agrees");
});
