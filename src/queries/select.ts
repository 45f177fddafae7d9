import type { RecordKind } from "../generated/ids.js";
import type { OwnRecord } from "../model/own.js";
import { assertOneOf } from "../text/assert-one-of.js";
import { describeValue } from "../text/describe.js";
import { oneOfThese, unknownWord, wrongValue } from "../text/errors.js";
import { isObject } from "../text/is-object.js";
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
  /** Whether a number must be a whole one from 1. */
  readonly isCount?: true;
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
  if (!isObject(filter)) {
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
  // Records of the caller's may hold ids that have moved since.
  const current = (id: unknown) => (areIds && typeof id === "string" ? currentId(id) : id);
  const values = given.map(current);
  for (const one of values) {
    const what = `Filter field "${field}"`;
    if ("example" in allowed) assertLike(allowed, one, what);
    else if (areIds) assertId(one, what, allowed);
    else assertOneOf(one, what, allowed);
  }
  const wanted = new Set(widen ? values.flatMap((one) => [...widen(String(one), records)]) : values);
  return (record) => valuesOf(record).some((had) => wanted.has(current(had)));
}

function assertLike({ example, isCount }: Example, value: unknown, what: string): void {
  if (typeof value !== typeof example) {
    throw new TypeError(wrongValue(what, value, `a ${typeof example}, such as ${describeValue(example)}`));
  }
  if (isCount && !(Number.isSafeInteger(value) && Number(value) >= 1)) {
    throw new RangeError(wrongValue(what, value, `a whole number from 1, such as ${describeValue(example)}`));
  }
}

function assertId(value: unknown, what: string, known: readonly string[]): void {
  if (typeof value !== "string") throw new TypeError(wrongValue(what, value, oneOfThese(known)));
  // No record of the package has an id with a colon, so one lists nothing among them.
  if (!known.includes(value) && !value.includes(":")) throw new RangeError(unknownId(what, value, known));
}
