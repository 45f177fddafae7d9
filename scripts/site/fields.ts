import type { AnyRecord, VocabularyName } from "../../src/index.js";

/** How a field of a record is shown: by the terms of a vocabulary, as an address or as it is. */
interface Field {
  readonly label: string;
  readonly vocabulary?: VocabularyName;
}

/** Every field that a record's page shows in its table of facts, in order. */
const FIELDS: Readonly<Record<string, Field>> = {
  type: { label: "Type" },
  role: { label: "Role", vocabulary: "person-role" },
  measure: { label: "Measure", vocabulary: "measure" },
  status: { label: "Status" },
  period: { label: "Period" },
  asOf: { label: "As of" },
  ordinal: { label: "Session" },
  date: { label: "Date" },
  series: { label: "Series" },
  city: { label: "City" },
  host: { label: "Host" },
  chairs: { label: "Chairs" },
  formats: { label: "Formats", vocabulary: "meeting-format" },
  from: { label: "From" },
  to: { label: "To" },
  commodity: { label: "Commodity" },
  partOf: { label: "Part of" },
  levels: { label: "Levels", vocabulary: "agreement-level" },
  signedOn: { label: "Signed on" },
  meeting: { label: "Meeting" },
  itemised: { label: "Named one by one" },
  figure: { label: "Figure" },
  lead: { label: "Lead" },
  proposedBy: { label: "Proposed by" },
  speakers: { label: "Speakers" },
  stance: { label: "Stance", vocabulary: "stance" },
  topics: { label: "Topics", vocabulary: "topic" },
  people: { label: "People" },
  organizations: { label: "Organizations" },
  places: { label: "Places" },
  commodities: { label: "Commodities" },
  figures: { label: "Figures" },
  initiatives: { label: "Initiatives" },
  sectors: { label: "Sectors" },
  parent: { label: "Part of" },
  country: { label: "Country" },
  officialName: { label: "Official name" },
  abbreviation: { label: "Abbreviation" },
  born: { label: "Born" },
  alpha2: { label: "ISO 3166-1 alpha-2" },
  alpha3: { label: "ISO 3166-1 alpha-3" },
  numeric: { label: "ISO 3166-1 numeric" },
  hs2022: { label: "Harmonized System 2022" },
  subdivisionCode: { label: "ISO 3166-2" },
  name: { label: "Name" },
  conferredBy: { label: "Conferred by" },
  presentedBy: { label: "Presented by" },
  recipient: { label: "Recipient" },
  conferredOn: { label: "Conferred on" },
  publisher: { label: "Publisher" },
  title: { label: "Title" },
  url: { label: "Address" },
  published: { label: "Published" },
  language: { label: "Language" },
  relays: { label: "Relays" },
  source: { label: "Source" },
  attributedTo: { label: "Attributed to" },
  verdict: { label: "Verdict", vocabulary: "report-verdict" },
  words: { label: "Words" },
  note: { label: "Note" },
  aliases: { label: "Also called" },
  wikidata: { label: "Wikidata" },
};

/** The vocabularies of fields whose vocabulary differs by kind. */
const BY_KIND: Readonly<Record<string, VocabularyName>> = {
  "figure.status": "figure-status",
  "agreement.status": "agreement-status",
  "initiative.status": "initiative-status",
  "agreement.type": "agreement-type",
  "organization.type": "organization-type",
  "place.type": "place-type",
};

/** A field of a record that its page shows. */
export interface ShownField {
  readonly label: string;
  readonly values: readonly unknown[];
  readonly vocabulary: VocabularyName | undefined;
}

/** Lists the fields of a record that its page shows, in order; those without a value are left out. */
export function shownFields(record: AnyRecord): ShownField[] {
  const values: Readonly<Record<string, unknown>> = { ...record };
  return Object.entries(FIELDS).flatMap(([name, { label, vocabulary }]) => {
    const value = values[name];
    const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
    const isSaid = name === "attributedTo" && record.kind === "figure";
    if (list.length === 0 || isSaid) return [];
    return [{ label, values: list, vocabulary: BY_KIND[`${record.kind}.${name}`] ?? vocabulary }];
  });
}

/** Gives the status of a record with its vocabulary, where its kind has one. */
export function statusOf(record: AnyRecord): { vocabulary: VocabularyName; term: string } | undefined {
  const vocabulary = BY_KIND[`${record.kind}.status`];
  return vocabulary !== undefined && "status" in record ? { vocabulary, term: record.status } : undefined;
}
