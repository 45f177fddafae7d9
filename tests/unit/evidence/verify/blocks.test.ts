import { expect, it } from "vitest";
import { splitBlocks } from "../../../../src/evidence/verify/blocks.js";

it.each([
  ["a\n b \n\n\n \t\nc\n", [["a", "b"], ["c"]]],
  ["\r\n\r\na\r\nb\rc\u2028d\u2029\u2029e", [["a", "b", "c", "d"], ["e"]]],
  [" \n ", []],
  ["", []],
])("parts %j at blank lines", (text, blocks) => {
  expect(splitBlocks(text)).toEqual(blocks);
});
