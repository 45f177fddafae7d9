import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";

const require = createRequire(import.meta.url);
const openingLine = '{\n  "description": "JSON schema for CSL input data"';

/**
 * The public schema `csl-data.json` of the project Citation Style Language.
 *
 * No package publishes it as a file. `eipw-lint-js`, a checker of documents with citations, has it word for word in
 * its WebAssembly, so it is taken out of there: from its first line to the brace that closes it.
 */
export function cslSchema(): { readonly $id: string } {
  const text = readFileSync(require.resolve("eipw-lint-js/eipw_lint_js_bg.wasm"), "latin1");
  const start = text.indexOf(openingLine);
  return JSON.parse(text.slice(start, text.indexOf("\n}", start) + 2));
}

/** Checks a list of items in CSL-JSON against the public schema, which leaves out some types that strict mode wants. */
export function cslValidator(): ValidateFunction {
  return new Ajv({ strictTypes: false, allErrors: true }).compile(cslSchema());
}
