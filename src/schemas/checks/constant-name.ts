/** The name of a record's constant: its id in camelCase. Example: `"tradeTurnover2024"` for `"trade-turnover-2024"`. */
export function constantName(id: string): string {
  return id.replace(/-([a-z0-9])/gu, (_, character: string) => character.toUpperCase());
}
