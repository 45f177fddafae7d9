import type { RecordKind } from "../model/record.js";
import { describeValue } from "../text/describe.js";
import { didYouMean } from "../text/did-you-mean.js";

/** How one field of a filter chooses records. */
export interface Criterion<R, V> {
  /** The values the field takes; any string where there is no closed list. */
  readonly allowed?: readonly string[];
  /** Makes the test that a value of the field puts records to. */
  readonly test: (value: V) => (record: R) => boolean;
}

/** How every field of a filter chooses records. */
export type Criteria<R, F> = { readonly [Field in keyof F]-?: Criterion<R, NonNullable<F[Field]>> };

/**
 * Chooses the records that answer to every field of a filter.
 *
 * @throws RangeError where the filter has a field or a value that does not exist.
 * @throws TypeError where the filter, a value in it or a record of the collection is of another form.
 */
export function select<R, F extends object>(
  kind: RecordKind,
  criteria: Criteria<R, F>,
  filter: F,
  collection: Iterable<R>,
): R[] {
  const tests = readFilter(kind, criteria, filter);
  if (typeof Object(collection)[Symbol.iterator] !== "function" || typeof collection === "string") {
    throw new TypeError(`A collection of ${kind} records is a list, not ${describeValue(collection)}.`);
  }
  const records: R[] = [];
  let index = 0;
  for (const record of collection) {
    assertRecord(kind, record, index++);
    if (tests.every((test) => test(record))) records.push(record);
  }
  return records;
}

function readFilter<R, F extends object>(
  kind: RecordKind,
  criteria: Criteria<R, F>,
  filter: F,
): ((record: R) => boolean)[] {
  if (filter === null || typeof filter !== "object" || Array.isArray(filter)) {
    throw new TypeError(`A filter of ${kind} records is an object, not ${describeValue(filter)}.`);
  }
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => {
      if (!Object.hasOwn(criteria, field)) {
        const fields = Object.keys(criteria);
        throw new RangeError(
          `A filter of ${kind} records has no field ${describeValue(field)}.${didYouMean(field, fields)} Its fields: ${fields.join(", ")}.`,
        );
      }
      const { allowed, test } = criteria[field as keyof F] as Criterion<R, unknown>;
      if (typeof value !== "string") {
        throw new TypeError(
          `The field "${field}" in a filter of ${kind} records takes one value, a string, not ${describeValue(value)}.`,
        );
      }
      if (allowed !== undefined && !allowed.includes(value)) {
        throw new RangeError(
          `Unknown value ${describeValue(value)} of "${field}" in a filter of ${kind} records.${didYouMean(value, allowed)} Allowed: ${allowed.join(", ")}.`,
        );
      }
      return test(value);
    });
}

/** Own records may come from where no compiler looked, so what a list relies on is checked. */
function assertRecord(kind: RecordKind, record: unknown, index: number): void {
  const { id, evidence, kind: given } = Object(record) as Record<"id" | "kind" | "evidence", unknown>;
  const name = typeof id === "string" ? `The record ${describeValue(id)}` : `The record at position ${index}`;
  if (given !== kind) {
    throw new TypeError(
      `${name} has the kind ${describeValue(given)}; this list takes records of kind "${kind}".`,
    );
  }
  const isPiece = (piece: unknown) => typeof piece === "object" && piece !== null;
  if (!Array.isArray(evidence) || evidence.length === 0 || !evidence.every(isPiece)) {
    throw new TypeError(`${name} has no evidence; give at least one piece: { source, passage, words }.`);
  }
}
