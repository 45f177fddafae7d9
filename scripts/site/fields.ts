import type { AnyRecord, IsicCode, Party, VocabularyName } from "../../src/index.js";
import { KINDS } from "../../src/model/kinds.js";

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });
const MONTHS = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** How a field of a record is shown: by the terms of a vocabulary, written in its own way or as it is. */
interface Field {
  readonly label: string;
  readonly vocabulary?: VocabularyName;
  /** Whether what the term means is shown with it. */
  readonly isExplained?: boolean;
  readonly write?: (value: never) => string;
}

/** Every field that a record's page shows in its table of facts, in order. */
const FIELDS: Readonly<Record<string, Field>> = {
  type: { label: "Type" },
  role: { label: "Role", vocabulary: "person-role" },
  measure: { label: "Measure", vocabulary: "measure", isExplained: true },
  status: { label: "Status", isExplained: true },
  attestation: { label: "Attested by", vocabulary: "agreement-attestation", isExplained: true },
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
  m49: { label: "UN M49", write: writeM49 },
  isic: { label: "ISIC Rev. 4", write: ({ section, code }: IsicCode) => `${section} ${code ?? ""}`.trim() },
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
  published: { label: "Published", write: writeMonth },
  language: { label: "Language", write: (tag: string) => LANGUAGES.of(tag) ?? tag },
  relays: { label: "Relays" },
  previews: { label: "Looks ahead to" },
  source: { label: "Source" },
  attributedTo: { label: "Attributed to" },
  verdict: { label: "Verdict", vocabulary: "report-verdict" },
  note: { label: "Note" },
  aliases: { label: "Also called" },
  wikidata: { label: "Wikidata", write: (item: string) => `https://www.wikidata.org/wiki/${item}` },
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
  readonly isExplained: boolean;
}

/** Lists the fields of a record that its page shows, in order; those without a value are left out. */
export function shownFields(record: AnyRecord): ShownField[] {
  const values: Readonly<Record<string, unknown>> = { ...record };
  return Object.entries(FIELDS).flatMap(([name, { label, vocabulary, isExplained = false, write }]) => {
    const value = values[name];
    const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
    const isSaid = name === "attributedTo" && record.kind === "figure";
    if (list.length === 0 || isSaid) return [];
    return [
      {
        label,
        values: write === undefined ? list : list.map((one) => write(one as never)),
        vocabulary: BY_KIND[`${record.kind}.${name}`] ?? vocabulary,
        isExplained,
      },
    ];
  });
}

/** The fields that a page shows in another place than the table, or only in the whole record. */
export const ELSEWHERE: readonly string[] = [
  "kind",
  "id",
  "label",
  "summary",
  "keywords",
  "names",
  "quantity",
  "count",
  "evidence",
  "words",
  "passages",
];

/** What a field that names a record says beyond its kind: "chairs", "speaker"; nothing for "sectors". */
export function roleIn(field: string, kind: AnyRecord["kind"]): string | undefined {
  if (["attributedTo", "speakers", "evidence.speaker"].includes(field)) return "speaker";
  if (field === kind || field === KINDS[kind].collection || field.endsWith("source")) return;
  return FIELDS[field]?.label.toLowerCase();
}

/** Tells whether the table of facts has a row for a field. */
export const isShown = (field: string) => Object.hasOwn(FIELDS, field);

/** A month in words; a day and a year are written by the page. */
function writeMonth(date: string): string {
  return /^\d{4}-\d{2}$/u.test(date) ? MONTHS.format(new Date(date)) : date;
}

function writeM49({ country, subregion, region }: Party["m49"]): string {
  return `${country}, in subregion ${subregion} of region ${region}`;
}

/** Gives the status of a record with its vocabulary, where its kind has one. */
export function statusOf(record: AnyRecord): { vocabulary: VocabularyName; term: string } | undefined {
  const vocabulary = BY_KIND[`${record.kind}.status`];
  return vocabulary !== undefined && "status" in record ? { vocabulary, term: record.status } : undefined;
}
