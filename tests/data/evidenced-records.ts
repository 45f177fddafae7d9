import { type AnyEvidencedRecord, type DataSet } from "../../src/model/kinds.js";

/** A record that carries evidence, and where it stands in the data set. */
export interface EvidencedPlace {
  readonly record: AnyEvidencedRecord;
  readonly path: readonly [string, number];
}

/** Every record that carries evidence, in the order of the data. */
export function evidencedRecords(data: DataSet): readonly EvidencedPlace[] {
  return Object.entries(data).flatMap(([collection, records]: [string, DataSet[keyof DataSet]]) =>
    records.flatMap((record, index) =>
      "evidence" in record ? [{ record, path: [collection, index] as const }] : [],
    ),
  );
}
