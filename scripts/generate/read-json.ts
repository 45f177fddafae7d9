import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

/** The content of a JSON file, or what is wrong with the file. */
export type JsonFile =
  | { readonly content: unknown; readonly problems: readonly [] }
  | { readonly content?: undefined; readonly problems: readonly string[] };

/**
 * Reads a JSON file below `root`.
 *
 * `JSON.parse` gives no position in some releases of Node.js and accepts an object that has a key twice; the YAML parser
 * finds both. The key "__proto__" is refused, because the schemas pass over it and assigning it sets no key.
 */
export function readJson(root: string, path: string): JsonFile {
  let text: string;
  try {
    text = readFileSync(join(root, path), "utf8");
  } catch {
    return { problems: [`${path}: got no readable file; give JSON with "$schema" on top`] };
  }
  const problems = parseDocument(text, { schema: "json" }).errors.map(
    // The message goes on with the lines around; its first line says what is wrong and where.
    ({ message }) => `${path}: ${message.split("\n")[0]?.replace(/:$/u, "")}`,
  );
  if (problems.length > 0) return { problems };
  let hasPrototype = false;
  try {
    const content: unknown = JSON.parse(text, (key, value) => {
      hasPrototype ||= key === "__proto__";
      return value;
    });
    return hasPrototype
      ? { problems: [`${path}: got the key "__proto__"; give another key`] }
      : { content, problems: [] };
  } catch (error) {
    return { problems: [`${path}: ${error instanceof Error ? error.message : error}`] };
  }
}
