import { expect, it } from "vitest";
import { splitBlocks } from "../../../src/verify/blocks.js";

it.each([
  ["a\n b \n\n\n \t\nc\n", [["a", "b"], ["c"]]],
  ["\r\n\r\na\r\nb\rc\u2028d\u2029\u2029e", [["a", "b", "c", "d"], ["e"]]],
  ["a\u0085b\u0085\u0085c\vd\v\ve\ff\f \fg", [["a", "b"], ["c", "d"], ["e", "f"], ["g"]]],
  [" \n ", []],
  ["", []],
])("parts %j at blank lines", (text, blocks) => {
  expect(splitBlocks(text)).toEqual(blocks);
});
