import type { AnyRecord, DataSet } from "../../src/model/kinds.js";
import { EVIDENCE_REFERENCES, referenceFields } from "../../src/model/references.js";

/** A place where a record refers to another. */
export interface ReferenceAt {
  /** The record that refers. */
  readonly record: AnyRecord;
  /** The kinds that the field can refer to. */
  readonly kinds: readonly string[];
  /** The id that it gives. */
  readonly id: string;
  /** The way to the id, from the collection on. */
  readonly path: readonly (string | number)[];
}

/** Every reference of every record, in the order of the data; those of evidence last. */
export function referencesIn(data: DataSet): readonly ReferenceAt[] {
  return Object.entries(data).flatMap(([collection, records]: [string, readonly AnyRecord[]]) =>
    records.flatMap((record, index) => {
      const path = [collection, index];
      const fields = referenceFields(record.kind);
      const evidence = "evidence" in record ? record.evidence : [];
      return [
        ...referencesOf(record, record, fields, path),
        ...evidence.flatMap((piece, at) =>
          referencesOf(record, piece, EVIDENCE_REFERENCES, [...path, "evidence", at]),
        ),
      ];
    }),
  );
}

function referencesOf(
  record: AnyRecord,
  holder: object,
  fields: object,
  path: readonly (string | number)[],
): readonly ReferenceAt[] {
  const values = holder as { readonly [field: string]: string | readonly string[] | undefined };
  return Object.entries(fields).flatMap(([field, kinds]) => {
    const value = values[field];
    return [value ?? []].flat().map((id, index) => ({
      record,
      kinds: Object.keys(kinds),
      id,
      path: typeof value === "string" ? [...path, field] : [...path, field, index],
    }));
  });
}
