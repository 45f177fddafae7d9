import { findRecord, labelOf, type RecordKind, termOf } from "kz-tr-council";
import type { Language } from "../languages/read.js";

/** Gives what the record of an id is called; the id itself if no record has it. */
export function nameOf(id: string, { locale }: Language): string {
  const record = findRecord(id);
  return record === undefined ? id : labelOf(record, { locale });
}

/** Gives the shortest name that readers know a record by: a surname, an English abbreviation, or else what it is called. */
export function shortNameOf(id: string, language: Language): string {
  const record = findRecord(id);
  const name = nameOf(id, language);
  if (record?.kind === "person") return name.split(" ").at(-1) ?? name;
  if (record?.kind === "organization" && language.locale === undefined) return record.abbreviation ?? name;
  return name;
}

/** Gives a name with the id that finds the record. */
export function nameAndId(id: string, language: Language): string {
  return `${nameOf(id, language)} (${id})`;
}

/** Gives the name of a language. Example: `"Turkish"` for `"tr"`. */
export function languageOf(tag: string, { words }: Language): string {
  return new Intl.DisplayNames(words.language, { type: "language" }).of(tag) ?? tag;
}

/** Writes an ISO 8601 date as people write it, as much as it says. Examples: `"29 July 2025"`, `"July 2025"`. */
export function formatDate(iso: string, { words }: Language): string {
  const parts = iso.split("-").length;
  return new Intl.DateTimeFormat(words.language, {
    year: "numeric",
    ...(parts > 1 && { month: "long" }),
    ...(parts > 2 && { day: "numeric" }),
    // A date alone is midnight in UTC: in another zone it would be the day before.
    timeZone: "UTC",
  }).format(new Date(iso));
}

/** Writes a kind inside a line: in English as it is typed, too. */
export function kindOf(kind: RecordKind, language: Language): string {
  const { locale } = language;
  return locale === undefined ? kind : inLine(termOf("record-kind", kind, { locale }).label, language);
}

/** Writes a label inside a line. */
export function inLine(label: string, { words }: Language): string {
  return label.charAt(0).toLocaleLowerCase(words.language) + label.slice(1);
}
