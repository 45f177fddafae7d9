import type { RecordKind } from "../generated/ids.js";
import type { Agreement } from "./agreement.js";
import type { Commodity } from "./commodity.js";
import type { Figure } from "./figure.js";
import type { Honour } from "./honour.js";
import type { Initiative } from "./initiative.js";
import type { Meeting } from "./meeting.js";
import type { Organization } from "./organization.js";
import type { Party } from "./party.js";
import type { Person } from "./person.js";
import type { Place } from "./place.js";
import type { Report } from "./report.js";
import type { Sector } from "./sector.js";
import type { Source } from "./source.js";
import type { Statement } from "./statement.js";

/** The type of a record by its kind. */
export interface RecordsByKind {
  readonly meeting: Meeting;
  readonly party: Party;
  readonly person: Person;
  readonly organization: Organization;
  readonly place: Place;
  readonly sector: Sector;
  readonly commodity: Commodity;
  readonly figure: Figure;
  readonly agreement: Agreement;
  readonly initiative: Initiative;
  readonly statement: Statement;
  readonly honour: Honour;
  readonly source: Source;
  readonly report: Report;
}

/** What a kind of record is called. */
interface KindNames {
  /** Its data file and table. */
  readonly collection: string;
  /** Its interface, and its file in this folder in lower case. */
  readonly type: string;
  /** One record of it, with the article. */
  readonly one: string;
  /** Its name for people, in sentence case. */
  readonly label: string;
  /** What a record of it is a record of. */
  readonly definition: string;
}

/**
 * Every kind of record, in the order in which the data is read. Whatever lists kinds, collections or tables is made from
 * this list.
 */
export const KINDS = /* @__PURE__ */ Object.freeze({
  meeting: {
    collection: "meetings",
    type: "Meeting",
    one: "a meeting",
    label: "Meeting",
    definition: "A session of the Council.",
  },
  party: {
    collection: "parties",
    type: "Party",
    one: "a party",
    label: "Party",
    definition: "One of the two states. Not to be confused with an organization.",
  },
  person: {
    collection: "people",
    type: "Person",
    one: "a person",
    label: "Person",
    definition: "A person whom the source names.",
  },
  organization: {
    collection: "organizations",
    type: "Organization",
    one: "an organization",
    label: "Organization",
    definition: "A body, company or foundation that the source names.",
  },
  place: {
    collection: "places",
    type: "Place",
    one: "a place",
    label: "Place",
    definition: "A city, province, sea, corridor or pipeline.",
  },
  sector: {
    collection: "sectors",
    type: "Sector",
    one: "a sector",
    label: "Sector",
    definition: "A field of cooperation.",
  },
  commodity: {
    collection: "commodities",
    type: "Commodity",
    one: "a commodity",
    label: "Commodity",
    definition: "A good that is traded.",
  },
  figure: {
    collection: "figures",
    type: "Figure",
    one: "a figure",
    label: "Figure",
    definition: "A quantity that was reported.",
  },
  agreement: {
    collection: "agreements",
    type: "Agreement",
    one: "an agreement",
    label: "Agreement",
    definition: "An instrument, or a group of them that the source counts together.",
  },
  initiative: {
    collection: "initiatives",
    type: "Initiative",
    one: "an initiative",
    label: "Initiative",
    definition:
      "Something concrete that is proposed, announced, planned or done. Not to be confused with a statement.",
  },
  statement: {
    collection: "statements",
    type: "Statement",
    one: "a statement",
    label: "Statement",
    definition: "A position that somebody took.",
  },
  honour: {
    collection: "honours",
    type: "Honour",
    one: "an honour",
    label: "Honour",
    definition: "A decoration that was conferred.",
  },
  source: {
    collection: "sources",
    type: "Source",
    one: "a source",
    label: "Source",
    definition: "A publication that the data rests on.",
  },
  report: {
    collection: "reports",
    type: "Report",
    one: "a report",
    label: "Report",
    definition: "What another publication says of a figure.",
  },
} as const satisfies { readonly [Kind in RecordKind]: KindNames });

/** A record of any kind; `kind` says which. */
export type AnyRecord = RecordsByKind[RecordKind];

/** A record of any kind that carries evidence: all kinds but source and report, which are provenance themselves. */
export type AnyEvidencedRecord = Exclude<AnyRecord, Source | Report>;

/** Every record of a set by the collection that holds it. */
export type DataSet = {
  readonly [Kind in RecordKind as (typeof KINDS)[Kind]["collection"]]: readonly RecordsByKind[Kind][];
};
