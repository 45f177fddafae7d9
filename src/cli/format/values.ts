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

/** Gives a label with the id that finds the record. */
export function labelAndId(id: string): string {
  return `${labelOf(id)} (${id})`;
}

/** Gives the name of a language. Example: `"Turkish"` for `"tr"`. */
export function languageOf(tag: string): string {
  return new Intl.DisplayNames("en-GB", { type: "language" }).of(tag) ?? tag;
}

/** Writes an ISO 8601 date as people write it, as much as it says. Examples: `"29 July 2025"`, `"July 2025"`. */
export function formatDate(iso: string): string {
  const parts = iso.split("-").length;
  return new Intl.DateTimeFormat("en-GB", {
    year: "numeric",
    ...(parts > 1 && { month: "long" }),
    ...(parts > 2 && { day: "numeric" }),
    // A date alone is midnight in UTC: in another zone it would be the day before.
    timeZone: "UTC",
  }).format(new Date(iso));
}

/** Counts records. Example: `"1 record"`. */
export function countRecords(count: number): string {
  return `${count} ${count === 1 ? "record" : "records"}`;
}
