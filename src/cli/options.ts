import {
  type AgreementFilter,
  type FigureFilter,
  type InitiativeFilter,
  RECORD_KINDS,
  type RecordFilter,
  type RecordKind,
  type ReportFilter,
  type SectorFilter,
  type StatementFilter,
} from "kz-tr-council";

/** An option of the command line. */
interface Option {
  /** What it is for. */
  readonly meaning: string;
  /** What stands for its value in the help; absent for an option without one. */
  readonly value?: string;
  /** The letter that is short for it. */
  readonly short?: string;
  /** For a filter, how a value is read: as words, a number, a term of a vocabulary, or a record of these kinds. */
  readonly reads?: "words" | "number" | "term" | readonly RecordKind[];
  /** For a filter, the kinds whose lists it filters; every list if it is absent. */
  readonly kinds?: readonly RecordKind[];
}

/** Everything that a list of the package filters by; the kind is a word of the command. */
type Filter = RecordFilter &
  FigureFilter &
  AgreementFilter &
  InitiativeFilter &
  StatementFilter &
  SectorFilter &
  ReportFilter;
type FilterName = Exclude<keyof Filter, "kind" | "partOf"> | "part-of";

const HAVE_SECTORS = RECORD_KINDS.filter((kind) => kind !== "sector" && kind !== "report");
const HAVE_STATUS = ["figure", "agreement", "initiative"] as const;
const HAVE_PARTIES = ["figure", "initiative", "statement"] as const;

/** The options that filter lists, named as the package names the fields. */
const FILTERS: Readonly<Record<FilterName, Option>> = {
  text: { reads: "words", meaning: "words, or beginnings of words, in the id, label, summary or aliases" },
  sector: {
    reads: ["sector"],
    kinds: HAVE_SECTORS,
    meaning: "a sector or one within it, such as energy or AI",
  },
  speaker: { reads: ["person", "organization", "party"], meaning: "who says it, such as tokayev" },
  source: { reads: ["source"], meaning: "a source it rests on, such as astana-times" },
  passage: { reads: "number", meaning: "a passage it rests on, such as 6" },
  status: { reads: "term", kinds: HAVE_STATUS, meaning: "such as target, signed or under-way" },
  party: { reads: ["party"], kinds: HAVE_PARTIES, meaning: "a party to it, such as turkiye or KZ" },
  commodity: { reads: ["commodity"], kinds: ["figure", "initiative"], meaning: "a good, such as grain" },
  unit: { reads: "term", kinds: ["figure", "report"], meaning: "such as USD or project" },
  measure: { reads: "term", kinds: ["figure"], meaning: "such as investment" },
  period: { reads: "words", kinds: ["figure"], meaning: "the year it covers, such as 2024" },
  "part-of": {
    reads: ["figure", "agreement"],
    kinds: ["figure", "agreement"],
    meaning: "what it is a part of",
  },
  type: { reads: "term", kinds: ["agreement"], meaning: "such as joint-declaration" },
  level: { reads: "term", kinds: ["agreement"], meaning: "such as interagency" },
  attestation: { reads: "term", kinds: ["agreement"], meaning: "such as both-sides" },
  meeting: { reads: ["meeting"], kinds: ["agreement"], meaning: "where it was signed" },
  place: { reads: ["place"], kinds: ["initiative"], meaning: "such as Almaty" },
  organization: { reads: ["organization"], kinds: ["initiative"], meaning: "who takes part, such as KMG" },
  stance: { reads: "term", kinds: ["statement"], meaning: "such as calls-for" },
  topic: { reads: "term", kinds: ["statement"], meaning: "such as bilateral-relations" },
  within: { reads: ["sector"], kinds: ["sector"], meaning: "the sector that contains it" },
  figure: { reads: ["figure"], kinds: ["report"], meaning: "what it reports on" },
  verdict: { reads: "term", kinds: ["report"], meaning: "such as differs" },
};

/** Every option of every command, in the order of the help. */
export const OPTIONS: ReadonlyMap<string, Option> = new Map<string, Option>([
  ...Object.entries(FILTERS).map(([name, filter]) => [name, { value: `<${name}>`, ...filter }] as const),
  ["kind", { value: "<kind>", reads: "term", meaning: "only records of this kind, such as figure" }],
  ["limit", { value: "<number>", meaning: "the most records to print" }],
  ["format", { value: "<format>", meaning: "the form of the citation, such as bibtex; apa by default" }],
  ["input", { value: "<form>", meaning: "how the text is read: auto, text or html; auto by default" }],
  ["locale", { value: "<language>", meaning: "the language: en, kk, ru or tr; en by default" }],
  ["json", { meaning: "print the result of the package's function as JSON" }],
  ["help", { meaning: "print this help", short: "h" }],
  ["version", { meaning: "print the version", short: "v" }],
]);

/** Lists the options that filter the list of a kind; without a kind, the list of every kind. */
export function filtersOf(kind: RecordKind | undefined): readonly string[] {
  return Object.entries<Option>(FILTERS).flatMap(([name, { kinds }]) => {
    const applies =
      kinds === undefined || (kind === undefined ? kinds === HAVE_SECTORS : kinds.includes(kind));
    return applies ? name : [];
  });
}
