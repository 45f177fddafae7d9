import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonError, position } from "../../../scripts/generate/json-error.js";

describe("the first fault of a JSON text", () => {
  test.each([
    ["", "line 1, column 1", "expected a value, got the end of the file"],
    ['{\n  "a": 1,\n}', "line 3, column 1", "expected a key in double quotes, got }"],
    ["[1 2]", "line 1, column 4", 'expected "," or "]", got 2'],
    ["[1,]", "line 1, column 4", "expected a value, got ]"],
    ['{"a" 1}', "line 1, column 6", 'expected ":", got 1'],
    ["{} {}", "line 1, column 4", "expected the end of the file, got {"],
    ['{"a": x}', "line 1, column 7", "expected JSON, got x"],
    ["// no\n{}", "line 1, column 1", "expected JSON, got /"],
    ['{"a": "open\n"}', "line 1, column 7", 'expected JSON, got "'],
    ["[01]", "line 1, column 2", "expected JSON, got 0"],
    ['{"a": 1, "\\u0061": 2}', "line 1, column 10", 'the key "\\u0061" stands twice: keep one'],
  ])("of %j", (text, place, message) => {
    const error = findJsonError(text);
    expect(error?.message).toBe(message);
    expect(position(text, error?.offset ?? -1)).toBe(place);
  });

  test("is none in JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => findJsonError(JSON.stringify(value, null, 1)) === undefined),
    );
  });

  test("is one wherever JSON.parse finds one", () => {
    const text = JSON.stringify({ a: [1, -2.5e3, true, null], b: { c: "d\\u00e9\n" } }, null, 2);
    const brokenText = fc
      .tuple(
        fc.nat(text.length),
        fc.nat(2),
        fc.constantFrom("", ",", "]", '"', "\\", "0", "\n", "\u0000", "é"),
      )
      .map(([at, removed, added]) => text.slice(0, at) + added + text.slice(at + removed));
    fc.assert(fc.property(brokenText, (broken) => (findJsonError(broken) === undefined) === isJson(broken)));
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
