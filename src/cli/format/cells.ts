import { type AnyRecord, type RecordKind, type RecordsByKind, speakersOf } from "kz-tr-council";
import type { Words } from "../languages/words.js";
import type { Page } from "../terminal/page.js";
import { formatField } from "./fields.js";
import { formatEarlier, formatVerdict } from "./outlets.js";
import { shortNameOf } from "./values.js";

/** What a list shows of a record beside its own fields. */
type Derived = "speaker" | "time" | "outlets" | "earlier";

const DERIVED: Readonly<Record<string, (record: AnyRecord, page: Page) => string>> = {
  speaker: (record, { language }) => {
    const { by, readAsSaidBy, language: tag } = language.words;
    const names = speakersOf(record).map((id) => shortNameOf(id, language));
    if (names.length === 0) return "";
    return `${isRead(record) ? readAsSaidBy : by}${new Intl.ListFormat(tag).format(names)}`;
  },
  time: (record, { language }) =>
    formatField(record, "period", language) || formatField(record, "asOf", language),
  outlets: (record, page) => formatVerdict(page, record),
  earlier: (record, { language }) => formatEarlier(record, language),
};

/** What a list shows of the records of each kind, after their ids. */
const SHOWN: { readonly [Kind in RecordKind]: readonly (Derived | keyof RecordsByKind[Kind])[] } = {
  meeting: ["label", "date"],
  party: ["officialName", "alpha2", "alpha3"],
  person: ["label", "role", "country"],
  organization: ["label", "type", "country"],
  place: ["label", "type", "country"],
  sector: ["label", "parent", "aliases"],
  commodity: ["label", "hs2022"],
  figure: ["quantity", "status", "speaker", "time", "outlets"],
  agreement: ["label", "count", "status", "signedOn", "attestation", "outlets"],
  initiative: ["label", "status", "proposedBy"],
  statement: ["label", "stance"],
  honour: ["label", "conferredOn"],
  source: ["label", "published"],
  report: ["quantity", "verdict", "earlier", "speaker"],
};

/** What comes before a value that does not explain itself. */
const PREFIXES: Readonly<Record<string, (words: Words) => string>> = {
  parent: ({ within }) => within,
  aliases: () => "also called ",
  hs2022: () => "HS 2022 ",
  proposedBy: ({ proposedBy }) => proposedBy,
  attestation: ({ attested }) => attested,
};

/** Tells whether a figure's attribution is a reading, because its source names no speaker. */
function isRead(record: AnyRecord): boolean {
  return record.kind === "figure" && record.evidence.every(({ speaker }) => speaker === undefined);
}

/** Writes what a list shows of a record after the id, a cell for each thing; empty if the record says nothing. */
export function cellsOf(page: Page, record: AnyRecord): readonly string[] {
  const { language } = page;
  return SHOWN[record.kind].map((field) => {
    // The aliases are English for the most part.
    if (field === "aliases" && language.locale !== undefined) return "";
    const text = DERIVED[field]?.(record, page) ?? formatField(record, field, language);
    return text === "" ? "" : `${PREFIXES[field]?.(language.words) ?? ""}${text}`;
  });
}

/** Joins cells to a phrase, without the empty ones. */
export function phraseOf(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== "").join(", ");
}
