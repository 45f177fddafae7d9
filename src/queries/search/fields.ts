import type { OwnRecord } from "../../model/own.js";
import { referenceFields } from "../../model/references.js";
import type { Locale } from "../../quantities/locale.js";
import { nameIn } from "../label-of.js";
import { namesOf, textsIn } from "../names.js";
import { affirmed } from "./affirmed.js";
import { dayWordOf, MONTHS } from "./months.js";

/** A text of a record that can be searched. */
export interface Field {
  /** The record's field that holds the text or the id behind it. Example: `"attributedTo"`. */
  readonly name: string;
  /** What the field says. Example: `"Recep Tayyip Erdoğan"`. */
  readonly text: string;
  /** How much a word of it counts. */
  readonly weight: number;
  /** What is searched, if that is not the text itself. */
  readonly searched?: string;
  /** By what share of itself the weight of each word falls for each further word; by none if it is left out. */
  readonly dilution?: number;
  /** Whether the text is a name of the record. */
  readonly isName?: boolean;
  /** Whether the text is in the language of the locale. */
  readonly isOfLocale?: boolean;
}

/** How much a word counts by where it is. */
const WEIGHTS = {
  name: 3,
  keyword: 2.4,
  evidence: 1.6,
  /** Evidence of a record that the source names while it speaks of something else. */
  mention: 0.64,
  summary: 1,
  speaker: 1,
  term: 0.8,
  related: 0.5,
};

/** How much a word of a sentence counts less for each other word, and how much a word of a few that belong together. */
const PROSE = 0.04;
const PHRASE = 0.3;

/** The kinds whose evidence only mentions them. */
const MENTIONED: readonly string[] = ["sector", "party", "place", "person", "organization", "commodity"];

/** The fields that refer to who speaks or acts; evidence to its speaker. */
const SPEAKER_FIELDS: readonly string[] = [
  "attributedTo",
  "speakers",
  "proposedBy",
  "chairs",
  "recipient",
  "evidence",
];

/** The fields that hold terms of closed vocabularies. */
const TERM_FIELDS = ["kind", "measure", "status", "stance", "topics", "type", "levels", "role", "formats"];

/** The fields that hold a day, a month or a year. */
const DATE_FIELDS = ["period", "asOf", "signedOn", "date", "conferredOn", "published", "born"];

/**
 * Lists the texts of a record that can be searched.
 *
 * @param find - Gives a record that this one refers to.
 */
export function fieldsOf(
  record: OwnRecord,
  find: (id: string) => OwnRecord | undefined,
  locale: Locale | undefined,
): Field[] {
  const evidenceWeight = MENTIONED.includes(record.kind) ? WEIGHTS.mention : WEIGHTS.evidence;
  const evidence = "evidence" in record ? record.evidence : [];
  const foreign = locale && nameIn(record, locale);
  return [
    ...namesOf(record, locale).map(({ field, text }) => ({
      name: field,
      text,
      weight: WEIGHTS.name,
      dilution: field === "label" || field === "officialName" ? PROSE : 0,
      isName: true,
      isOfLocale: text === foreign,
    })),
    ...fields(record, ["keywords"], WEIGHTS.keyword).map((field) => ({ ...field, dilution: PHRASE })),
    ...fields(record, ["publisher"], WEIGHTS.name),
    ...evidence
      .flatMap((piece) => textsIn(piece, "words"))
      .map((text) => ({ name: "evidence", text, weight: evidenceWeight, dilution: PROSE })),
    ...fields(record, ["words"], WEIGHTS.evidence).map(asProse),
    ...fields(record, ["summary", "note", "title"], WEIGHTS.summary).map(asProse),
    ...references(record, find, locale),
    ...fields(record, TERM_FIELDS, WEIGHTS.term).map((field) => ({
      ...field,
      searched: [field.text, ...labelsOfTerm(field.text, locale)].join(" · "),
    })),
    ...fields(record, DATE_FIELDS, WEIGHTS.term).map((field) => ({
      ...field,
      searched: withMonth(field.text),
    })),
  ];
}

function fields(record: OwnRecord, names: readonly string[], weight: number): Field[] {
  return names.flatMap((name) => textsIn(record, name).map((text) => ({ name, text, weight })));
}

const asProse = (field: Field): Field => ({ ...field, searched: affirmed(field.text), dilution: PROSE });

/** The labels that a locale gives a term; one term may belong to several vocabularies. */
function labelsOfTerm(term: string, locale: Locale | undefined): string[] {
  return Object.values(locale?.terms ?? {}).flatMap((terms) =>
    terms !== undefined && Object.hasOwn(terms, term) ? textsIn(terms, term) : [],
  );
}

/** Gives a day with its month in words, and as one word: "2025-07-29 July 2025 july29". */
function withMonth(date: string): string {
  const [year, month, day] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  return day === undefined || name === undefined
    ? date
    : `${date} ${name} ${year} ${dayWordOf(name, Number(day))}`;
}

/** The names of the records that a record refers to, and of who speaks in its evidence. */
function references(
  record: OwnRecord,
  find: (id: string) => OwnRecord | undefined,
  locale: Locale | undefined,
): Field[] {
  const named = Object.keys(referenceFields(record.kind));
  const held = named.flatMap((name) => textsIn(record, name).map((id) => ({ name, id })));
  const spoken = "evidence" in record ? record.evidence.flatMap((piece) => textsIn(piece, "speaker")) : [];
  const speakers = [...new Set(spoken)]
    .filter((id) => !held.some((reference) => reference.id === id))
    .map((id) => ({ name: "evidence", id }));
  return [...held, ...speakers].flatMap(({ name, id }) => {
    const referred = find(id);
    if (referred === undefined) return [];
    const names = namesOf(referred, locale).map(({ text }) => text);
    const weight = SPEAKER_FIELDS.includes(name) ? WEIGHTS.speaker : WEIGHTS.related;
    const described = ["keywords", "type", "role"].flatMap((field) => textsIn(referred, field));
    const searched = [...names, ...described].join(" · ");
    return [{ name, text: names[0] ?? id, searched, weight }];
  });
}
