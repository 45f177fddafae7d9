/**
 * `npm run generate`: writes every file that is made from `data/`; with `-- --check` compares them instead.
 *
 * The vocabularies come first and need nothing of `src`. Only then is the rest of the generator loaded, since it checks
 * the data by schemas that are built on the vocabularies; so no generated file has to exist beforehand.
 */
import { fileURLToPath } from "node:url";
import { generateVocabularies } from "./generate/vocabularies/generate.js";

const surroundings = {
  root: fileURLToPath(new URL("..", import.meta.url)),
  print: console.log,
  warn: console.error,
};
const args = process.argv.slice(2);

process.exitCode = generateVocabularies(args, surroundings);
if (process.exitCode === 0) {
  const { run } = await import("./generate/run.js");
  process.exitCode = run(args, surroundings);
}
