/** A text of a table by its key, and nothing that the table inherits. */
export function entryOf(table: object | undefined, key: string): string | undefined {
  const text: unknown =
    table !== undefined && Object.hasOwn(table, key) ? table[key as keyof typeof table] : undefined;
  return typeof text === "string" && text !== "" ? text : undefined;
}
