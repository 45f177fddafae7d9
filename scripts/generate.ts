/**
 * `npm run generate`: writes every file that is made from `data/`; with `-- --check` compares them instead.
 */
import { fileURLToPath } from "node:url";
import { generate } from "./generate/generate.js";

process.exitCode = await generate(process.argv.slice(2), {
  root: fileURLToPath(new URL("..", import.meta.url)),
  print: console.log,
  warn: console.error,
});
