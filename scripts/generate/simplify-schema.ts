/** A JSON Schema as zod gives it, as far as it is touched here. */
export interface JsonSchema {
  $schema?: string;
  description?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: readonly unknown[];
  not?: object;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  prefixItems?: JsonSchema[];
  minItems?: number;
  maximum?: number;
  uniqueItems?: boolean;
  readOnly?: boolean;
}

/**
 * Writes a schema of zod's the way editors understand best, in new objects. The draft is left out: only the root of a
 * file may name it.
 */
export function simplifySchema(schema: object): JsonSchema {
  const { readOnly: _, $schema: _draft, prefixItems, ...rest } = schema as JsonSchema;
  const simple: JsonSchema = rest;
  // A tuple with a rest element is a list with at least one: editors complete in `items` only.
  if (prefixItems !== undefined) simple.minItems = prefixItems.length;
  if (simple.anyOf !== undefined) simple.anyOf = simple.anyOf.map(simplifySchema);
  if (simple.oneOf !== undefined) simple.oneOf = simple.oneOf.map(simplifySchema);
  if (simple.items !== undefined) simple.items = simplifySchema(simple.items);
  if (isString(simple.items)) simple.uniqueItems = true;
  if (simple.properties !== undefined) {
    simple.properties = Object.fromEntries(
      Object.entries(simple.properties).map(([key, property]) => [key, simplifySchema(property)]),
    );
  }
  if (typeof simple.additionalProperties === "object") {
    simple.additionalProperties = simplifySchema(simple.additionalProperties);
  }
  // Zod's bound of every integer, which says nothing about ours.
  if (simple.maximum === Number.MAX_SAFE_INTEGER) delete simple.maximum;
  // A collection without records leaves nothing to refer to, and an `enum` must not be empty.
  if (simple.enum?.length === 0) return { not: {} };
  return simple;
}

/** Whether a schema describes a string, whatever its form; a union does where all its members do. */
function isString(schema: JsonSchema | undefined): boolean {
  return schema?.type === "string" || (schema?.anyOf?.every(isString) ?? false);
}
