import { type CollectionName, type DataSet, formatQuantity } from "kz-tr-council";
import { figureData } from "../brief/figure-data.js";
import { signedFigureOf } from "../brief/signed-count.js";
import { signOf } from "../brief/signs.js";
import { formatDate } from "../data/dates.js";
import { labelOf, shortNameOf } from "../data/names.js";
import type { Column } from "../terminal/layout.js";
import type { Cell } from "../terminal/table.js";

/** A column of a list: what stands in it for a record. */
export interface ListColumn<R> extends Column {
  readonly value: (record: R) => Cell;
}

/** What stands where a record says nothing. */
const NOTHING = "–";

const ID = { title: "Id", id: true, value: ({ id }: { readonly id: string }) => id } as const;
const LABEL = { title: "Label", value: ({ label }: { readonly label: string }) => label, flexible: true };
const PASSAGES = {
  title: "¶",
  value: ({ evidence }: { readonly evidence: readonly { readonly passage?: number | undefined }[] }) =>
    [...new Set(evidence.map(({ passage }) => passage))].join(", "),
};

/** The columns of the list of each collection. */
export const LIST_COLUMNS: { readonly [C in CollectionName]: readonly ListColumn<DataSet[C][number]>[] } = {
  meetings: [ID, { title: "Date", value: ({ date }) => shortDate(date) }, LABEL],
  parties: [
    ID,
    { title: "ISO", value: ({ alpha2, alpha3 }) => `${alpha2} ${alpha3}` },
    { title: "Name", value: ({ officialName }) => officialName },
  ],
  people: [
    ID,
    { title: "Role", value: ({ role }) => role },
    { title: "Country", value: ({ country }) => labelOf(country) },
    LABEL,
  ],
  organizations: [ID, { title: "Type", value: ({ type }) => type }, LABEL],
  places: [
    ID,
    { title: "Type", value: ({ type }) => type },
    { title: "Country", value: ({ country }) => name(country) },
    LABEL,
  ],
  sectors: [
    ID,
    { title: "Within", value: ({ parent }) => name(parent) },
    { title: "Also called", flexible: true, value: ({ aliases }) => (aliases ?? []).join(", ") },
  ],
  commodities: [ID, { title: "HS 2022", value: ({ hs2022 }) => hs2022 }, LABEL],
  figures: [
    { title: "", value: (figure) => signOf(figureData(figure)) },
    ID,
    { title: "Value", value: ({ quantity }) => formatQuantity(quantity) },
    { title: "Status", value: ({ status }) => status },
    { title: "Period", value: ({ period, asOf }) => shortDate(period ?? asOf), optional: true },
    {
      title: "By",
      value: ({ attributedTo }) => (attributedTo ? shortNameOf(attributedTo) : NOTHING),
      optional: true,
    },
    { ...PASSAGES, align: "right" },
  ],
  agreements: [
    {
      title: "",
      value: (agreement) => {
        const figure = signedFigureOf(agreement);
        return figure === undefined ? "" : signOf(figure);
      },
    },
    ID,
    { title: "Count", value: ({ count }) => formatQuantity(count) },
    { title: "Status", value: ({ status }) => status },
    { title: "Signed", value: ({ signedOn }) => shortDate(signedOn) },
    LABEL,
  ],
  initiatives: [
    ID,
    { title: "Status", value: ({ status }) => status },
    {
      title: "Proposed by",
      value: ({ proposedBy }) => (proposedBy ? shortNameOf(proposedBy) : NOTHING),
      optional: true,
    },
    LABEL,
  ],
  statements: [
    ID,
    { title: "Stance", value: ({ stance }) => stance },
    { title: "By", value: ({ speakers }) => speakers.map(shortNameOf).join(", "), optional: true },
    LABEL,
  ],
  honours: [ID, { title: "On", value: ({ conferredOn }) => shortDate(conferredOn) }, LABEL],
  sources: [
    ID,
    { title: "Published", value: ({ published }) => shortDate(published) },
    { title: "Publisher", value: ({ publisher }) => publisher },
    LABEL,
  ],
  reports: [
    ID,
    { title: "Value", value: ({ quantity }) => formatQuantity(quantity) },
    { title: "Verdict", value: ({ verdict }) => verdict },
    { title: "By", value: ({ attributedTo }) => (attributedTo ? shortNameOf(attributedTo) : NOTHING) },
  ],
};

function name(id: string | undefined): string {
  return id === undefined ? NOTHING : labelOf(id);
}

function shortDate(iso: string | undefined): string {
  return iso === undefined ? NOTHING : formatDate(iso, "short");
}
