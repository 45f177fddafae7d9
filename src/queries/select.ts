import type { RecordKind } from "../generated/ids.js";
import type { OwnRecord } from "../model/own.js";
import { describeValue } from "../text/describe.js";
import { oneOfThese, unknownWord, wrongValue } from "../text/errors.js";
import { currentId, unknownId } from "./find-redirect.js";
import { type RecordsOption, readRecords } from "./own-records.js";

/** How one field of a filter selects: a record matches if it has one of the wanted values. */
export interface Criterion<R> {
  /** Gives what a record has in the field. */
  readonly valuesOf: (record: R) => readonly unknown[];
  /** The values that the field takes: strings of a list, or any value of a type with an example of it. */
  readonly allowed: readonly string[] | Example;
  /** Whether the values are ids, so that ids of the user's own are allowed too. */
  readonly areIds?: true;
  /** Adds what a wanted value includes. Example: a sector includes the sectors within it. */
  readonly widen?: (wanted: string, records: readonly OwnRecord[] | undefined) => Iterable<string>;
}

/** The type of the values that a field takes, by an example. */
interface Example {
  readonly example: string | number;
}

/** How every field of a filter selects; the field `text` makes its test itself. */
export type Criteria<R, F> = {
  readonly [Field in Exclude<keyof F, "text">]-?: Criterion<R>;
} & { readonly text: (text: string) => (record: R) => boolean };

/**
 * Selects the records that match every field of a filter, in a fresh array.
 *
 * @param kinds - The kinds that are listed; records of other kinds among the caller's are passed over.
 * @param all - Gives the package's records of these kinds; called only if the caller gives none.
 * @throws RangeError if the filter has a field or a value that does not exist.
 * @throws TypeError if the filter, a value in it, the options or a record has the wrong form.
 */
export function select<R extends { readonly kind: RecordKind }, F extends object>(
  kinds: readonly RecordKind[],
  criteria: Criteria<R, F>,
  all: () => readonly R[],
  filter: F,
  options: RecordsOption | undefined,
): R[] {
  const records = readRecords(options);
  const tests = readFilter(criteria, filter, records);
  // The kind tells the type, which TypeScript cannot follow through the list of kinds.
  const chosen = records === undefined ? all() : (records as unknown as readonly R[]);
  return chosen.filter((record) => kinds.includes(record.kind) && tests.every((test) => test(record)));
}

function readFilter<R, F extends object>(
  criteria: Criteria<R, F>,
  filter: F,
  records: readonly OwnRecord[] | undefined,
): ((record: R) => boolean)[] {
  if (typeof filter !== "object" || filter === null || Array.isArray(filter)) {
    throw new TypeError(wrongValue("Filter", filter, 'an object, such as { text: "trade" }'));
  }
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => {
      if (!Object.hasOwn(criteria, field)) {
        throw new RangeError(unknownWord("Filter field", field, Object.keys(criteria)));
      }
      if (field !== "text") return testOf(field, criteria[field as keyof typeof criteria], value, records);
      if (typeof value === "string") return criteria.text(value);
      throw new TypeError(wrongValue('Filter field "text"', value, "a string"));
    });
}

function testOf<R>(
  field: string,
  { valuesOf, allowed, areIds, widen }: Criterion<R>,
  value: unknown,
  records: readonly OwnRecord[] | undefined,
): (record: R) => boolean {
  const given = Array.isArray(value) ? value : [value];
  const values = areIds ? given.map((id) => (typeof id === "string" ? currentId(id) : id)) : given;
  for (const one of values) assertAllowed(`Filter field "${field}"`, one, allowed, areIds);
  const wanted = new Set<unknown>(widen ? values.flatMap((one) => [...widen(one, records)]) : values);
  return (record) => valuesOf(record).some((had) => wanted.has(had));
}

function assertAllowed(what: string, value: unknown, allowed: readonly string[] | Example, areIds?: true) {
  if ("example" in allowed) {
    const { example } = allowed;
    if (typeof value === typeof example) return;
    throw new TypeError(wrongValue(what, value, `a ${typeof example}, such as ${describeValue(example)}`));
  }
  if (typeof value !== "string") throw new TypeError(wrongValue(what, value, oneOfThese(allowed)));
  if (allowed.includes(value) || (areIds && value.includes(":"))) return;
  throw new RangeError(areIds ? unknownId(what, value, allowed) : unknownWord(what, value, allowed));
}
