import { expect, test } from "vitest";
import { endSentence, endWithComma } from "../../../../src/evidence/citation/sentence.js";

test.each([
  ["Talks", "Talks.", "Talks,"],
  ["Talks in the U.S.", "Talks in the U.S.", "Talks in the U.S.,"],
  ["Who?", "Who?", "Who?,"],
  ["He said ‘yes’", "He said ‘yes.’", "He said ‘yes,’"],
  // A period and a comma together, as citeproc-js has them here, stand behind abbreviations alone.
  ["He said ‘yes.’", "He said ‘yes.’", "He said ‘yes,’"],
  ["He met ‘the U.S.’", "He met ‘the U.S.’", "He met ‘the U.S.,’"],
  ["Who said ‘yes?’", "Who said ‘yes?’", "Who said ‘yes?,’"],
  ["I said ‘he said “yes”’", "I said ‘he said “yes.”’", "I said ‘he said “yes,”’"],
  ["The dogs’", "The dogs’.", "The dogs’,"],
  ["”’", "”’.", "”’,"],
])("%s ends in a period or a comma", (text, sentence, withComma) => {
  expect(endSentence(text)).toBe(sentence);
  expect(endWithComma(text)).toBe(withComma);
});
