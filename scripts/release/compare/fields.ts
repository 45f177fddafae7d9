import { type Change, type Comparison, compareKeys } from "../change.js";
import type { JsonSchema, Release } from "../read-release.js";
import { type FieldRule, fieldsOf } from "./schema-fields.js";

/** Compares the fields that records can have, as the JSON Schemas give them. */
export function compareFields(before: Release, after: Release): Comparison {
  const kindOf = (id: string) => (after.records.get(id) ?? before.records.get(id))?.kind;
  const fields = (schema: JsonSchema) => Object.fromEntries(fieldsOf(recordOf(schema), kindOf));
  const { kept } = compareKeys(before.schemas, after.schemas);
  const changes = kept.flatMap(([collection, old, now]) => {
    const { removed, added, kept: both } = compareKeys(fields(old), fields(now));
    const place = (path: string) => ({ subject: "field", name: `${collection} ${path}` }) as const;
    return [
      ...removed.map((path): Change => ({ ...place(path), change: "removed", bump: "major" })),
      ...added.map((path): Change => {
        const isDemanded = fields(now)[path]?.required === true && !added.includes(parentOf(path));
        return {
          ...place(path),
          change: isDemanded ? "tightened" : "added",
          bump: isDemanded ? "major" : "minor",
        };
      }),
      ...both.flatMap(([path, from, to]) => {
        const change = compareRules(from, to);
        return change === undefined ? [] : [{ ...place(path), ...change }];
      }),
    ];
  });
  return { changes, problems: [] };
}

function recordOf(schema: JsonSchema): JsonSchema {
  const { records } = Object(schema["properties"]) as { records?: { items?: JsonSchema } };
  return records?.items ?? {};
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("."))).replace(/\[\]$/u, "");
}

/** A field that may now be absent breaks who reads it, so it needs a major version as much as a demand does. */
function compareRules(from: FieldRule, to: FieldRule): Pick<Change, "change" | "bump"> | undefined {
  if (isWithin(from, to) && isWithin(to, from)) return undefined;
  return isWithin(from, to) ? { change: "loosened", bump: "minor" } : { change: "tightened", bump: "major" };
}

/** Checks whether every value that one rule allows is allowed by the other too. */
function isWithin(one: FieldRule, other: FieldRule): boolean {
  return (
    one.required === other.required &&
    isSubset(one.types, other.types) &&
    isSubset(other.types, one.types) &&
    isSubset(one.allowed, other.allowed) &&
    isSubset(other.demands, one.demands) &&
    [...other.bounds].every(([key, bound]) => {
      const own = one.bounds.get(key);
      return own !== undefined && (/max/iu.test(key) ? own <= bound : own >= bound);
    })
  );
}

function isSubset(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].every((value) => other.has(value));
}
