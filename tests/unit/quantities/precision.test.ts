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

  test("names an unknown precision and what is allowed", () => {
    expect(() => combinePrecisions("exact" as never, "over")).toThrow(
      new RangeError(
        'combinePrecisions: the first precision must be one of stated, about, over, under; got "exact"',
      ),
    );
    expect(() => combinePrecisions("over", undefined as never)).toThrow(
      new TypeError(
        "combinePrecisions: the second precision must be one of stated, about, over, under; got undefined",
      ),
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

  test("names an unknown precision", () => {
    expect(() => oppositePrecision("__proto__" as never)).toThrow(
      new RangeError(
        'oppositePrecision: the precision must be one of stated, about, over, under; got "__proto__"',
      ),
    );
  });
});
