import type { BaseRecord, RecordKind } from "../model/record.js";
import { describeValue } from "../text/describe.js";
import { unknownWord } from "../text/did-you-mean.js";

/** Where the sources of your own records are found. */
export interface SourceOptions {
  /** Your own records of any kind: the sources among them are looked up first, then the package's. */
  readonly records?: Iterable<Pick<BaseRecord<RecordKind, string>, "id" | "kind">> | undefined;
}

/**
 * Checks the options of an untyped caller.
 *
 * @throws TypeError where they are not an object, or `records` is not a list; RangeError for an option that does not exist.
 */
export function readOptions<Options extends SourceOptions>(
  options: Options,
  allowed: readonly (keyof Options & string)[],
): Options {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`Options: got ${describeValue(options)}; give an object with ${allowed.join(", ")}.`);
  }
  for (const option of Object.keys(options)) {
    if (!allowed.some((name) => name === option)) {
      throw new RangeError(unknownWord("option", option, allowed));
    }
  }
  const records: unknown = options.records ?? [];
  if (typeof records !== "object" || records === null || !(Symbol.iterator in records)) {
    throw new TypeError(`Option records: got ${describeValue(records)}; give a list of records.`);
  }
  return options;
}
