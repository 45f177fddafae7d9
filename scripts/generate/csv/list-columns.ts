import type { AnyRecord } from "../../../src/model/kinds.js";
import { type Column, type ColumnSchema, computed, snakeCase } from "./column.js";
import type { Item, Name, Owned, Piece } from "./list-rows.js";

const text = (description: string, more: Partial<ColumnSchema> = {}): ColumnSchema => ({
  type: "string",
  description,
  required: true,
  ...more,
});
const optional = ({ required: _, ...schema }: ColumnSchema): ColumnSchema => schema;

const record: Column<Owned> = computed(
  "record",
  text("The record it belongs to.", { references: "records" }),
  (row) => row.record.id,
);

const n: Column<{ readonly n: number }> = computed(
  "n",
  { type: "integer", description: "Its place in the order of the record, from 1.", required: true },
  (row) => row.n,
);

const fieldName: Column<Item> = computed(
  "field",
  text("The field of the record that lists it, as in the JSON files but in snake case."),
  (item) => snakeCase(item.field),
);

/** The columns of the table of all records. */
export const RECORD_COLUMNS: readonly Column<AnyRecord>[] = [
  computed("id", text("The record's name for programs, unique among all tables."), ({ id }) => id),
  computed(
    "kind",
    text("What the record is a record of.", { vocabulary: "record-kind" }),
    ({ kind }) => kind,
  ),
  computed("label", text("The record's name for people, in English."), ({ label }) => label),
  computed("summary", optional(text("What a reader must know beyond the label.")), ({ summary }) => summary),
];

/** The columns of the table of evidence. */
export const EVIDENCE_COLUMNS: readonly Column<Piece>[] = [
  record,
  n,
  computed(
    "source",
    text("The source that states it.", { references: "sources" }),
    ({ piece }) => piece.source,
  ),
  computed(
    "passage",
    { type: "integer", description: "The number of the body paragraph, from 1, headings not counted." },
    ({ piece }) => piece.passage,
  ),
  computed(
    "words",
    text("The shortest run of the source's words that states it."),
    ({ piece }) => piece.words,
  ),
  computed(
    "prefix",
    optional(text("The words directly before, where the words alone occur more than once.")),
    ({ piece }) => piece.prefix,
  ),
  computed(
    "suffix",
    optional(text("The words directly after, where the words alone occur more than once.")),
    ({ piece }) => piece.suffix,
  ),
  computed(
    "speaker",
    optional(
      text("Who says so, where the source names a speaker for these words.", { references: "people" }),
    ),
    ({ piece }) => piece.speaker,
  ),
  computed("link", text("The address that opens the source at these words."), ({ piece }, facts) =>
    facts.linkTo(piece),
  ),
];

/** The columns of the table of lists of references. */
export const LINK_COLUMNS: readonly Column<Item>[] = [
  record,
  fieldName,
  n,
  computed("target", text("The record that it refers to.", { references: "records" }), ({ value }) => value),
];

/** The columns of the table of lists of words. */
export const TERM_COLUMNS: readonly Column<Item>[] = [
  record,
  fieldName,
  n,
  computed(
    "value",
    text(
      "An alias, a keyword, a term of a vocabulary, or a code of ISIC Rev. 4 with the letter of its section before it.",
    ),
    ({ value }) => value,
  ),
];

/** The columns of the table of names in other languages. */
export const NAME_COLUMNS: readonly Column<Name>[] = [
  record,
  computed("language", text("The language as a BCP 47 tag."), ({ language }) => language),
  computed("name", text("The attested name in that language."), ({ name }) => name),
];
