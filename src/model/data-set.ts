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

/** Every record of the package by the collection that holds it, in the order in which the data is read. */
export interface DataSet {
  /** The meeting itself. */
  readonly meetings: readonly Meeting[];
  /** The two states. */
  readonly parties: readonly Party[];
  /** The people the source names. */
  readonly people: readonly Person[];
  /** The bodies, companies and foundations the source names. */
  readonly organizations: readonly Organization[];
  /** The places the source names. */
  readonly places: readonly Place[];
  /** The fields of cooperation. */
  readonly sectors: readonly Sector[];
  /** The goods. */
  readonly commodities: readonly Commodity[];
  /** The quantities. */
  readonly figures: readonly Figure[];
  /** The instruments. */
  readonly agreements: readonly Agreement[];
  /** What is proposed, announced, planned or done. */
  readonly initiatives: readonly Initiative[];
  /** The positions. */
  readonly statements: readonly Statement[];
  /** The decorations. */
  readonly honours: readonly Honour[];
  /** The publications. */
  readonly sources: readonly Source[];
  /** What other publications say of the figures. */
  readonly reports: readonly Report[];
}

/** The name of a collection: a data file, and a table of records. Example: `"figures"`. */
export type Collection = keyof DataSet;

/** A record of any kind; `kind` tells which. */
export type AnyRecord = DataSet[Collection][number];

/** A record of any kind that carries evidence. */
export type AnyEvidencedRecord = Exclude<AnyRecord, Source | Report>;
