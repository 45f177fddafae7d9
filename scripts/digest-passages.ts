/**
 * Prints the `passages` of a source for data/sources.json: number, length and digests of each body paragraph of a text or
 * page. This is how a maintainer adds a source without adding its text.
 *
 * Usage: npm run digest -- path/to/article.txt
 */
import { readFile } from "node:fs/promises";
import { isBody, paragraphsOf, passagesOf } from "../src/verify/passages.js";

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0) {
  console.error(
    "Usage: npm run digest -- path/to/article.txt (plain text with a blank line between paragraphs, or HTML)",
  );
  process.exit(2);
}

try {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  for (const heading of (await paragraphsOf(text)).filter((paragraph) => !isBody(paragraph))) {
    console.error(`taken as a heading: ${heading.slice(0, 80)}`);
  }
  const passages = await passagesOf(text);
  if (passages.length === 0) throw new RangeError("no paragraph ends with a sentence mark");
  console.log(JSON.stringify(passages, null, 2));
} catch (error) {
  console.error(`Cannot digest ${JSON.stringify(path)}: ${error instanceof Error ? error.message : error}`);
  process.exit(2);
}
