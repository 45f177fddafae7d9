import { findRecord } from "kz-tr-council";

/** Gives a record's label; the id itself where no record has it. */
export function labelOf(id: string): string {
  return findRecord(id)?.label ?? id;
}

/** Gives the shortest name that readers know a record by: a surname, an abbreviation, or else the label. */
export function shortNameOf(id: string): string {
  const record = findRecord(id);
  if (record?.kind === "person") return record.label.split(" ").at(-1) ?? record.label;
  if (record?.kind === "organization") return record.abbreviation ?? record.label;
  return record?.label ?? id;
}

/** Gives an id as words. Example: `"under way"` for `"under-way"`. */
export function asWords(id: string): string {
  return id.replaceAll("-", " ");
}

/** Gives a text with its first letter in upper case. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
