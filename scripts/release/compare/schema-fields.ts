import type { JsonSchema } from "../read-release.js";

/** What the schema of a field asks of a value. */
export interface FieldRule {
  readonly required: boolean;
  /** The JSON types that the value may have. */
  readonly types: ReadonlySet<string>;
  /** The kinds of record that it may name, and the constants that it may be. */
  readonly allowed: ReadonlySet<string>;
  /** The patterns and formats that it must have. */
  readonly demands: ReadonlySet<string>;
  /** The bounds of its length or amount. */
  readonly bounds: ReadonlyMap<string, number>;
}

/** Which kind of record has an id; a term of a vocabulary has none. */
export type KindOf = (id: string) => string | undefined;

const BOUND = /^(?:exclusive)?(?:min|max)/iu;
const COMBINED = ["anyOf", "oneOf", "allOf"];

/** Lists every field of a JSON Schema by its path. Example: `"evidence[].words"`. */
export function fieldsOf(schema: JsonSchema, kindOf: KindOf): ReadonlyMap<string, FieldRule> {
  const fields = new Map<string, FieldRule>();
  collect(schema, "", false);
  return fields;

  function collect(part: JsonSchema, path: string, required: boolean): void {
    if (path !== "") fields.set(path, merge(fields.get(path), ruleOf(part, required)));
    const names = (part["required"] ?? []) as string[];
    for (const [name, child] of Object.entries((part["properties"] ?? {}) as Record<string, JsonSchema>)) {
      collect(child, path === "" ? name : `${path}.${name}`, names.includes(name));
    }
    if (part["items"] !== undefined) collect(part["items"] as JsonSchema, `${path}[]`, false);
    for (const key of COMBINED)
      for (const branch of (part[key] ?? []) as JsonSchema[]) collect(branch, path, required);
  }

  function ruleOf(part: JsonSchema, required: boolean): FieldRule {
    const entries = Object.entries(part);
    // Which ids and terms there are is compared elsewhere; here only the kinds of record that a field may name.
    const kinds = ((part["enum"] ?? []) as string[]).map((value) => kindOf(String(value)));
    const values = kinds.includes(undefined) ? ["a term"] : kinds.map(String);
    return {
      required,
      types: new Set([part["type"] ?? []].flat() as string[]),
      allowed: new Set([...values, ...("const" in part ? [String(part["const"])] : [])]),
      demands: new Set(
        entries
          .filter(([key]) => key === "pattern" || key === "format")
          .map(([key, value]) => `${key} ${value}`),
      ),
      bounds: new Map(
        entries.flatMap(([key, value]) =>
          BOUND.test(key) && typeof value === "number" ? [[key, value]] : [],
        ),
      ),
    };
  }
}

function merge(one: FieldRule | undefined, other: FieldRule): FieldRule {
  if (one === undefined) return other;
  return {
    required: one.required || other.required,
    types: new Set([...one.types, ...other.types]),
    allowed: new Set([...one.allowed, ...other.allowed]),
    demands: new Set([...one.demands, ...other.demands]),
    bounds: new Map([...one.bounds, ...other.bounds]),
  };
}
