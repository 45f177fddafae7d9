/**
 * Prints the `passages` of a source for data/sources.json: the number and digest of each body paragraph of a text.
 * This is how a maintainer adds a source without adding its text.
 *
 * Usage: npm run digest -- path/to/article.txt
 */
import { readFile } from "node:fs/promises";
import { splitBlocks } from "../src/verify/blocks.js";
import { digestPassage } from "../src/verify/digest.js";

/** What ends a sentence, and what may still stand behind it; a heading does not end one. */
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}$/u;

const isBodyParagraph = (paragraph: string) => SENTENCE_END.test(paragraph);

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0) {
  console.error("Usage: npm run digest -- path/to/article.txt (plain text, a blank line between paragraphs)");
  process.exit(2);
}

let text: string;
try {
  text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
} catch (error) {
  console.error(
    `Cannot read ${JSON.stringify(path)} as UTF-8 text: ${error instanceof Error ? error.message : error}`,
  );
  process.exit(2);
}

const paragraphs = splitBlocks(text).map((lines) => lines.join(" "));
const passages = await Promise.all(
  paragraphs
    .filter(isBodyParagraph)
    .map(async (passage, index) => ({ n: index + 1, sha256: await digestPassage(passage) })),
);
for (const heading of paragraphs.filter((paragraph) => !isBodyParagraph(paragraph))) {
  console.error(`taken as a heading: ${heading.slice(0, 80)}`);
}
if (passages.length === 0) {
  console.error("The text has no body paragraph: none ends with a sentence mark.");
  process.exit(2);
}
console.log(JSON.stringify(passages, null, 2));
