import type { RecordId } from "../generated/ids.js";
import type { Evidence, NonEmpty } from "./evidence.js";
import type { AnyRecord } from "./kinds.js";

/**
 * The id of a record of your own: any string with a colon. Ids of this package never contain one.
 *
 * Example: `"acme:turnover-2021"`.
 */
export type OwnId = `${string}:${string}`;

/** What a field holds, or what its list contains; `never` if it refers to a kind without records. */
export type Held<Value> = [NonNullable<Value>] extends [never]
  ? never
  : NonNullable<Value> extends readonly (infer Item)[]
    ? Item
    : NonNullable<Value>;

/** The fields of a record that hold ids of other records. */
export type ReferenceField<R> = {
  // In brackets, so that a union is not taken apart: a measure may share its name with a record.
  [Field in keyof R]-?: Field extends "id" ? never : [Held<R[Field]>] extends [RecordId] ? Field : never;
}[keyof R];

/** A field as it is in a record of your own: a reference may also be an id of your own. */
type Opened<Value> = [Held<Value>] extends [RecordId] ? WithOwnId<Value> : Value;

type WithOwnId<Value> = Value extends string
  ? Value | OwnId
  : Value extends NonEmpty<infer Item>
    ? NonEmpty<Item | OwnId>
    : Value extends readonly (infer Item)[]
      ? readonly (Item | OwnId)[]
      : Value;

/** A piece of evidence that may rest on a source of your own. */
export type OwnEvidence = {
  readonly [Field in keyof Evidence]: Opened<Evidence[Field]>;
};

/**
 * A record of your own: of a kind of this package, with an id that contains a colon, and free to refer to your records
 * as well as to the package's. Vocabularies stay closed.
 *
 * @typeParam R - The kind of record, such as `Figure`.
 *
 * @example
 * ```ts
 * import type { Figure, Own } from "kz-tr-council";
 *
 * const turnover: Own<Figure> = {
 *   kind: "figure",
 *   id: "acme:turnover-2021",
 *   label: "Trade turnover in 2021",
 *   measure: "trade-turnover",
 *   quantity: { amount: 5_300_000_000, unit: "USD", precision: "stated" },
 *   status: "actual",
 *   period: "2021",
 *   evidence: [{ source: "acme:yearbook", words: "$5.3 billion" }],
 * };
 * turnover.id; // => "acme:turnover-2021"
 * ```
 */
export type Own<R extends { readonly id: string }> = {
  readonly [Field in keyof R]: Field extends "id"
    ? R[Field] | OwnId
    : Field extends "evidence"
      ? NonEmpty<OwnEvidence>
      : Opened<R[Field]>;
};

/** A record of your own, of any kind. */
export type OwnRecord = Own<AnyRecord>;
