import type { OwnRecord } from "../model/own.js";
import type { Locale } from "../quantities/locale.js";
import { entryOf } from "./entry-of.js";

/** A name of a record and the field that gives it. */
export interface Name {
  readonly field: string;
  readonly text: string;
}

/** The fields that hold a name or several. */
const NAME_FIELDS = [
  "label",
  "aliases",
  "name",
  "names",
  "officialName",
  "abbreviation",
  "alpha2",
  "alpha3",
] as const;

/** Lists the names of a record in the order of its fields: those that it carries, and the one that a locale gives. */
export function namesOf(record: OwnRecord, locale?: Locale): Name[] {
  const names = NAME_FIELDS.flatMap((field) => textsIn(record, field).map((text) => ({ field, text })));
  const label = entryOf(locale?.labels, record.id);
  return label !== undefined ? [...names, { field: "label", text: label }] : names;
}

/** Lists the texts that a field holds: one, a list of them or a language map. */
export function textsIn(holder: object, field: string): string[] {
  const value: unknown = holder[field as keyof typeof holder];
  const held: unknown[] = typeof value === "object" && value !== null ? Object.values(value) : [value];
  return held.filter((one) => typeof one === "string");
}
