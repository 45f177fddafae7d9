import { type AnyRecord, findRecord, formatQuantity, type Quantity } from "kz-tr-council";
import { formatDate } from "../data/dates.js";
import { capitalized } from "../data/names.js";
import { fieldsOf } from "./related.js";
import { VOCABULARIES } from "./vocabularies.js";

/** A field for people: its title, and its value in one or more lines. */
export type Field = readonly [title: string, lines: readonly string[]];

/** The titles that the names of fields do not give by themselves. */
const TITLES: Readonly<Record<string, string>> = {
  alpha2: "ISO 3166 alpha-2",
  alpha3: "ISO 3166 alpha-3",
  numeric: "ISO 3166 numeric",
  m49: "UN M49",
  isic: "ISIC Rev. 4",
  hs2022: "HS 2022",
  subdivisionCode: "ISO 3166-2",
  url: "Address",
};

/** The fields that hold a date. */
const DATES = new Set(["date", "on", "signedOn", "asOf", "period", "published", "born"]);

/** Gives a record's fields for people; empty lists are left out. */
export function describeFields(record: AnyRecord): readonly Field[] {
  const fields = fieldsOf(record)
    .map(([name, value]): Field => [TITLES[name] ?? titleOf(name), linesOf(name, value)])
    .filter(([, lines]) => lines.length > 0);
  // Left out it would read as if the source relayed nobody, which makes a report worth more.
  return record.kind === "source" && record.relays === undefined
    ? [...fields, ["Relays", ["unknown"]]]
    : fields;
}

/** Writes a field's value, a line for each element of a list. */
function linesOf(name: string, value: unknown): readonly string[] {
  if (name === "passages" && Array.isArray(value)) {
    return value.length === 0 ? [] : [`${value.length}, each known by its digest alone`];
  }
  if (name === "aliases" && Array.isArray(value)) return value.length === 0 ? [] : [value.join(", ")];
  return Array.isArray(value) ? value.map((element) => write(name, element)) : [write(name, value)];
}

function write(name: string, value: unknown): string {
  if (isQuantity(value)) return formatQuantity(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "object" && value !== null) return writeParts(value);
  const text = String(value);
  if (DATES.has(name)) return formatDate(text);
  if (VOCABULARIES.has(name)) return text;
  const named = findRecord(text);
  return named === undefined ? text : `${named.label} (${named.id})`;
}

/** Writes a small object. Example: `"country 398, region 142, subregion 143"`. */
function writeParts(parts: object): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === "object" && value !== null && "precision" in value;
}

/** Writes a field's name as a title. Example: `"Attributed to"` for `"attributedTo"`. */
function titleOf(name: string): string {
  return capitalized(name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`));
}
