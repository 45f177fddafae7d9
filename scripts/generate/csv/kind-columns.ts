import type { RecordKind } from "../../../src/generated/ids.js";
import type { Evidenced } from "../../../src/model/evidence.js";
import type { Figure } from "../../../src/model/figure.js";
import type { RecordsByKind } from "../../../src/model/kinds.js";
import type { Quantity } from "../../../src/model/quantity.js";
import type { Report } from "../../../src/model/report.js";
import type { Source } from "../../../src/model/source.js";
import { formatQuantity } from "../../../src/quantities/format.js";
import { type Column, computed, field } from "./column.js";

/** The columns of a quantity, which is one field of its record. */
function quantity(name: string): Column<object>[] {
  return ["amount", "unit", "precision"].map((part) => field(`${name}.${part}`, part));
}

/** The text that people read, from the quantity that the record has in a field. */
function display<Name extends string>(name: Name): Column<{ readonly [Field in Name]: Quantity }> {
  const description =
    "The amount as people write it, its precision included. Quote this rather than the amount: a third is not 0.33, and over 2.5 billion is not 2.5 billion.";
  return computed("display", { type: "string", description, required: true }, (record) =>
    formatQuantity(record[name]),
  );
}

const link: Column<Evidenced> = computed(
  "link",
  {
    type: "string",
    description:
      "The address that opens the source at the first words that state it. The table evidence has them all.",
    required: true,
  },
  (record, { linkOf }) => linkOf(record),
);

const verdict: Column<Figure> = computed(
  "verdict",
  {
    type: "string",
    description: "What the reports of other publications on it add up to; the table reports has them.",
    vocabulary: "corroboration-verdict",
    required: true,
  },
  (figure, { verdictOf }) => verdictOf(figure),
);

const speakerName: Column<Evidenced> = computed(
  "speaker_name",
  {
    type: "string",
    description:
      "Who says it, where the evidence names one speaker. Empty where it names nobody, and where it names several: see the table evidence. Whom a figure is read as said by is in attributed_to.",
  },
  (record, { speakerOf }) => speakerOf(record),
);

const earlier: Column<Report> = computed(
  "earlier",
  {
    type: "boolean",
    description:
      "Whether it was published before the meeting: it then speaks of an earlier state, and proves and disputes nothing.",
    required: true,
  },
  (report, { isEarlier }) => isEarlier(report),
);

/** A date that may be known to the month or year alone comes in parts: no date type holds "July 2025". */
const published = (["year", "month", "day"] as const).map(
  (part, index): Column<Source> =>
    computed(
      `published_${part}`,
      {
        type: part === "year" ? "year" : "integer",
        description: `The ${part} of publication${part === "year" ? "" : "; empty where it is not known"}.`,
        ...(part === "year" && { required: true }),
      },
      (source) => {
        const digits = source.published.split("-")[index];
        return digits === undefined ? undefined : Number(digits);
      },
    ),
);

export const named = [field("id"), field("label")];
const typed = [...named, field("type")];

/** The columns of the table of every kind, in order. Names never change, and new columns come last. */
export const KIND_COLUMNS: { readonly [Kind in RecordKind]?: readonly Column<RecordsByKind[Kind]>[] } = {
  meeting: [...named, ...["series", "ordinal", "date", "city", "host"].map((path) => field(path))],
  party: [
    ...named,
    ...["officialName", "alpha2", "alpha3", "numeric"].map((path) => field(path)),
    ...["country", "region", "subregion"].map((part) => field(`m49.${part}`, `m49_${part}`)),
    field("wikidata"),
  ],
  person: [...named, ...["role", "country", "born", "wikidata"].map((path) => field(path))],
  organization: [
    ...typed,
    ...["country", "officialName", "abbreviation", "wikidata"].map((path) => field(path)),
  ],
  place: [...typed, ...["country", "subdivisionCode", "wikidata"].map((path) => field(path))],
  sector: [...named, field("parent")],
  commodity: [...named, field("hs2022")],
  figure: [
    ...named,
    display("quantity"),
    ...quantity("quantity"),
    field("status"),
    speakerName,
    verdict,
    link,
    field("measure"),
    field("period"),
    field("asOf"),
    // FROM and TO are words of SQL.
    field("from", "from_party"),
    field("to", "to_party"),
    ...["commodity", "partOf", "attributedTo"].map((path) => field(path)),
  ],
  agreement: [
    ...typed,
    field("status"),
    display("count"),
    ...quantity("count"),
    ...["signedOn", "itemised", "attestation", "meeting", "partOf", "figure"].map((path) => field(path)),
    link,
  ],
  initiative: [...named, ...["status", "lead", "proposedBy"].map((path) => field(path)), link],
  statement: [...named, field("stance"), link],
  honour: [
    ...named,
    ...["name", "conferredBy", "presentedBy", "recipient", "conferredOn"].map((path) => field(path)),
    link,
  ],
  source: [
    ...named,
    ...["publisher", "title", "url"].map((path) => field(path)),
    ...published,
    field("language"),
    field("previews"),
  ],
  report: [
    ...named,
    ...["figure", "source"].map((path) => field(path)),
    display("quantity"),
    ...quantity("quantity"),
    field("verdict"),
    earlier,
    ...["attributedTo", "words", "note"].map((path) => field(path)),
  ],
};
