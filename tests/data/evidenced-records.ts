import type { Evidence } from "../../src/model/evidence.js";
import type { AnyEvidencedRecord, DataSet } from "../../src/model/kinds.js";

/** A record that carries evidence, and where it is in the data set. */
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

/** The passages that each record rests on, by its id. */
export function passagesById(data: DataSet): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(evidencedRecords(data).map(({ record }) => [record.id, passagesOf(record)]));
}

/** The passages that a record rests on, each by its source and number. */
export function passagesOf({ evidence }: { readonly evidence: readonly Evidence[] }): ReadonlySet<string> {
  return new Set(evidence.map(({ source, passage }) => `${source} ${passage}`));
}
