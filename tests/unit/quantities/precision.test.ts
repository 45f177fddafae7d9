import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combinePrecisions, oppositePrecision } from "../../../src/quantities/precision.js";
import { precisions } from "./arbitraries.js";

describe("combinePrecisions", () => {
  test.each([
    ["stated", "stated", "stated"],
    ["stated", "about", "about"],
    ["stated", "over", "over"],
    ["stated", "under", "under"],
    ["about", "about", "about"],
    ["about", "over", "about"],
    ["about", "under", "about"],
    ["over", "over", "over"],
    ["over", "under", "about"],
    ["under", "under", "under"],
  ] as const)("%s and %s make %s, in either order", (first, second, whole) => {
    expect(combinePrecisions(first, second)).toBe(whole);
    expect(combinePrecisions(second, first)).toBe(whole);
  });

  test("is associative, with stated as its identity", () => {
    fc.assert(
      fc.property(precisions, precisions, precisions, (a, b, c) => {
        expect(combinePrecisions(combinePrecisions(a, b), c)).toBe(
          combinePrecisions(a, combinePrecisions(b, c)),
        );
        expect(combinePrecisions("stated", a)).toBe(a);
      }),
    );
  });
});

describe("oppositePrecision", () => {
  test.each([
    ["stated", "stated"],
    ["about", "about"],
    ["over", "under"],
    ["under", "over"],
  ] as const)("turns %s to %s", (before, after) => {
    expect(oppositePrecision(before)).toBe(after);
  });

  test("turns a combination as it turns its parts", () => {
    fc.assert(
      fc.property(precisions, precisions, (a, b) => {
        expect(oppositePrecision(combinePrecisions(a, b))).toBe(
          combinePrecisions(oppositePrecision(a), oppositePrecision(b)),
        );
      }),
    );
  });
});
