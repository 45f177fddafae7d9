/** The fields whose values are words of a closed list: such a word names no record, even where an id reads the same. */
export const VOCABULARIES: ReadonlySet<string> = new Set([
  "measure",
  "status",
  "stance",
  "topics",
  "type",
  "role",
  "levels",
  "formats",
  "verdict",
]);
