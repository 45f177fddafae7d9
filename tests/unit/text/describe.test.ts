import { expect, it } from "vitest";
import { describeValue } from "../../../src/text/describe.js";

it.each([
  ['a\n\u001B[31m"b"', '"a\\n\\u001b[31m\\"b\\""'],
  ["\uD800", '"\\ud800"'],
  ["x".repeat(200), `"${"x".repeat(80)}"… (200 characters)`],
  [undefined, "undefined"],
  [null, "null"],
  [Number.NaN, "NaN"],
  [12n, "12n"],
  [[1], "an array"],
  [{ a: 1 }, "an object"],
  [new Map(), "a Map"],
  [new Date(0), "a Date"],
  [new ArrayBuffer(1), "an ArrayBuffer"],
  [{ [Symbol.toStringTag]: "x\n".repeat(1000) }, "an object"],
  [() => 1, "a function"],
  [Symbol("x"), "a symbol"],
])("describes a value on one line, whatever it is", (value, text) => {
  expect(describeValue(value)).toBe(text);
});
