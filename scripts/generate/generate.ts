import type { Surroundings } from "./surroundings.js";
import { generateVocabularies } from "./vocabularies/generate.js";

/**
 * Writes every generated file, or compares them with `--check`, and gives an exit code: 0 done, 1 invalid data or drift,
 * 2 wrong arguments.
 *
 * The vocabularies come first and need nothing of `src`. Only then is the rest of the generator loaded, since it checks
 * the data by schemas that are built on the vocabularies; so no generated file has to exist beforehand. Where the rest
 * fails, the vocabularies are put back.
 */
export async function generate(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const unknown = args.find((arg) => arg !== "--check");
  if (unknown !== undefined) {
    surroundings.warn(
      `generate: got ${JSON.stringify(unknown)}; give --check to compare, or no argument to write`,
    );
    return 2;
  }
  const isCheck = args.includes("--check");
  const vocabularies = generateVocabularies(isCheck, surroundings);
  if (vocabularies.code !== 0) return vocabularies.code;
  let code: 0 | 1 = 1;
  try {
    const { generateRest } = await import("./generate-rest.js");
    code = generateRest(isCheck, surroundings, vocabularies.written);
  } finally {
    if (code !== 0) vocabularies.restore();
  }
  return code;
}
