/** A module that exports whatever an entry exports, and one that misuses every export of that module. */
export interface Programs {
  readonly exporting: string;
  readonly misusing: string;
}

/** Writes the two modules for an entry: its constants, the fields of those, its functions and their results. */
export function everyExportOf(specifier: string, entry: Readonly<Record<string, unknown>>): Programs {
  const seen = new Set<string>();
  const expressions = Object.entries(entry).flatMap(([name, value]) =>
    expressionsFor(`entry.${name}`, value, seen),
  );
  return {
    exporting: [
      `import * as entry from ${JSON.stringify(specifier)};`,
      "declare function resultOf<Result>(of: (...input: never[]) => Result): Result;",
      ...expressions.map((expression, index) => `export const value${index} = ${expression};`),
    ].join("\n"),
    misusing: [
      `import * as every from "./every.js";`,
      ...expressions.map((_, index) => `// @ts-expect-error\nevery.value${index}.wrong;`),
    ].join("\n"),
  };
}

/** The fields of one object stand for those of all that have the same ones. */
function expressionsFor(name: string, value: unknown, seen: Set<string>): string[] {
  if (typeof value === "function") return [name, `resultOf(${name})`];
  if (typeof value !== "object" || value === null || Array.isArray(value) || "_zod" in value) return [name];
  const fields = Object.keys(value);
  if (seen.has(fields.join())) return [name];
  seen.add(fields.join());
  return [name, ...fields.map((field) => `${name}[${JSON.stringify(field)}]`)];
}
