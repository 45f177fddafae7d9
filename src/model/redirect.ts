import type { RecordId, RecordKind } from "../generated/ids.js";

/** What every redirect says of the id that left the package. */
interface BaseRedirect {
  /** The kind of record that had the id. */
  readonly was: RecordKind;
  /** The version in which it left. Example: `"2.0.0"`. */
  readonly since: string;
}

/** The record lives on under another id. */
export interface MovedRedirect extends BaseRedirect {
  /** Says that the record has another id. */
  readonly kind: "moved";
  /** The id it has now. */
  readonly to: RecordId;
}

/** The record was split into several. */
export interface SplitRedirect extends BaseRedirect {
  /** Says that the record was split. */
  readonly kind: "split";
  /** The ids of the parts, the best match first. */
  readonly to: readonly [RecordId, RecordId, ...RecordId[]];
}

/** The record was wrong as a whole. */
export interface WithdrawnRedirect extends BaseRedirect {
  /** Says that the record was withdrawn. */
  readonly kind: "withdrawn";
  /** Why, in one sentence. */
  readonly reason: string;
}

/** Where an id that left the package leads: no id disappears without a redirect. */
export type Redirect = MovedRedirect | SplitRedirect | WithdrawnRedirect;
