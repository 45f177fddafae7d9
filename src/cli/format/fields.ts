import {
  type AnyRecord,
  formatQuantity,
  isRecordId,
  labelOf,
  type Quantity,
  referencesTo,
  type Terms,
  termOf,
  type VocabularyName,
} from "kz-tr-council";
import type { Language } from "../languages/read.js";
import type { Fact } from "../terminal/page.js";
import { formatDate, inLine, languageOf, nameAndId, shortNameOf } from "./values.js";

/** The titles that the names of fields do not give by themselves. */
const TITLES: Readonly<Record<string, string>> = {
  alpha2: "ISO 3166 alpha-2",
  alpha3: "ISO 3166 alpha-3",
  numeric: "ISO 3166 numeric",
  m49: "UN M49",
  isic: "ISIC Rev. 4",
  hs2022: "HS 2022",
  subdivisionCode: "ISO 3166-2",
};

/** The vocabularies of the fields that hold terms; those of `status` and `type` depend on the kind. */
const VOCABULARIES: Readonly<Record<string, VocabularyName>> = {
  measure: "measure",
  stance: "stance",
  topics: "topic",
  role: "person-role",
  levels: "agreement-level",
  attestation: "agreement-attestation",
  formats: "meeting-format",
  verdict: "report-verdict",
};

/** The fields that are shown apart from the others. */
const SHOWN_APART = new Set(["kind", "id", "label", "summary", "evidence", "url"]);

const ISO_DATE = /^\d{4}-\d{2}(-\d{2})?$/u;

/** Gives the title of a field. Example: `"Attributed to"` for `"attributedTo"`. */
export function titleOf(field: string): string {
  const words = field.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return TITLES[field] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** Describes the fields of a record, a line for each value; records it refers to come with their ids. */
export function describeFields(record: AnyRecord, language: Language): readonly Fact[] {
  return Object.entries(record)
    .filter(([field]) => !SHOWN_APART.has(field))
    .flatMap(([field, value]) =>
      linesOf(record, field, value, nameAndId, language).map((line, at) => [
        at === 0 ? titleOf(field) : "",
        line,
      ]),
    );
}

/** Writes a field of a record inside a line, with short names of the records it refers to; empty if it says nothing. */
export function formatField(record: AnyRecord, field: string, language: Language): string {
  if (field === "label") return labelOf(record, { locale: language.locale });
  const text = linesOf(record, field, record[field as keyof AnyRecord], shortNameOf, language).join(", ");
  return vocabularyOf(record, field) === undefined ? text : inLine(text, language);
}

/** Gives a name to the record of an id. */
type Naming = (id: string, language: Language) => string;

function linesOf(
  record: AnyRecord,
  field: string,
  value: unknown,
  nameOf: Naming,
  language: Language,
): readonly string[] {
  if (value === undefined) return [];
  if (field === "names") {
    return Object.entries(Object(value)).map(([tag, name]) => `${languageOf(tag, language)}: ${name}`);
  }
  if (!Array.isArray(value)) return [formatValue(record, field, value, nameOf, language)];
  if (field === "passages")
    return value.length === 0 ? [] : [`${value.length}, each known by its digest alone`];
  const lines = value.map((each) => formatValue(record, field, each, nameOf, language));
  return field === "aliases" || field === "keywords" ? [lines.join(", ")] : lines;
}

function formatValue(
  record: AnyRecord,
  field: string,
  value: unknown,
  nameOf: Naming,
  language: Language,
): string {
  const { locale } = language;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (isQuantity(value)) return formatQuantity(value, { locale });
  if (typeof value === "object") {
    // Codes that belong together, such as "country 398, region 142".
    const parts = Object.entries(Object(value)).map((part) => part.join(" "));
    return parts.join(", ");
  }
  const text = String(value);
  const vocabulary = vocabularyOf(record, field);
  if (vocabulary !== undefined) return termOf(vocabulary, text as Terms[VocabularyName], { locale }).label;
  if (field === "language") return languageOf(text, language);
  if (ISO_DATE.test(text)) return formatDate(text, language);
  return isReference(record, field, text) ? nameOf(text, language) : text;
}

function vocabularyOf({ kind }: AnyRecord, field: string): VocabularyName | undefined {
  return field === "status" || field === "type"
    ? (`${kind}-${field}` as VocabularyName)
    : VOCABULARIES[field];
}

/** Checks whether a text is the id of a record that the field refers to, and not a word of the same spelling. */
function isReference({ id }: AnyRecord, field: string, text: string): boolean {
  if (!isRecordId(text)) return false;
  return referencesTo(text).some((reference) => reference.record.id === id && reference.field === field);
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === "object" && value !== null && "precision" in value;
}
