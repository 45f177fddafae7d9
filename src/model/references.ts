import type { IdsByKind, RecordKind } from "../generated/ids.js";
import type { Evidence } from "./evidence.js";
import type { RecordsByKind } from "./kinds.js";
import type { Held, ReferenceField } from "./own.js";

/** The kinds whose ids a field can hold; a kind without records has no ids to compare. */
type KindsOf<Value> = {
  [Kind in RecordKind]: [IdsByKind[Kind]] extends [never]
    ? never
    : IdsByKind[Kind] extends Held<Value>
      ? Kind
      : never;
}[RecordKind];

/** The fields of a type that refer to records, each with the kinds it refers to. */
type FieldsOf<R> = {
  readonly [Field in ReferenceField<R>]: { readonly [Kind in KindsOf<R[Field]>]: true };
};

/** The kinds whose records have a field that refers. */
type ReferringKind = {
  [Kind in RecordKind]: ReferenceField<RecordsByKind[Kind]> extends never ? never : Kind;
}[RecordKind];

/**
 * Which field of which kind refers to which kinds of record. The types hold this list complete: a field left out, a field
 * that does not exist and a wrong kind do not compile.
 */
export const REFERENCES = {
  meeting: {
    series: { organization: true },
    city: { place: true },
    host: { party: true },
    chairs: { person: true },
  },
  person: { country: { party: true } },
  organization: { country: { party: true } },
  place: { country: { party: true } },
  sector: { parent: { sector: true } },
  figure: {
    sectors: { sector: true },
    from: { party: true },
    to: { party: true },
    commodity: { commodity: true },
    partOf: { figure: true },
    attributedTo: { person: true },
  },
  agreement: {
    sectors: { sector: true },
    meeting: { meeting: true },
    partOf: { agreement: true },
    figure: { figure: true },
  },
  initiative: {
    sectors: { sector: true },
    lead: { party: true, organization: true },
    proposedBy: { person: true, organization: true, party: true },
    places: { place: true },
    organizations: { organization: true },
    commodities: { commodity: true },
    figures: { figure: true },
  },
  statement: {
    sectors: { sector: true },
    speakers: { person: true, organization: true, party: true },
    people: { person: true },
    organizations: { organization: true },
    figures: { figure: true },
    initiatives: { initiative: true },
  },
  honour: {
    conferredBy: { party: true },
    presentedBy: { person: true },
    recipient: { person: true },
  },
  source: { relays: { organization: true, person: true }, previews: { meeting: true } },
  report: {
    figure: { figure: true },
    source: { source: true },
    attributedTo: { person: true },
  },
} as const satisfies { readonly [Kind in ReferringKind]: FieldsOf<RecordsByKind[Kind]> };

/** Gives the fields by which the records of a kind refer to others, each with the kinds that it refers to. */
export function referenceFields(kind: RecordKind): Readonly<Record<string, object>> {
  return kind in REFERENCES ? REFERENCES[kind as keyof typeof REFERENCES] : {};
}

/** Which field of a piece of evidence refers to which kinds of record. */
export const EVIDENCE_REFERENCES = {
  source: { source: true },
  speaker: { person: true },
} as const satisfies FieldsOf<Evidence>;
