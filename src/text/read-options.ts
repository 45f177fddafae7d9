import { unknownWord, wrongValue } from "./errors.js";
import { isObject } from "./is-object.js";

/**
 * Reads the options of a helper: an object with none but the allowed fields, or nothing.
 *
 * @throws TypeError if the options are not an object; RangeError if a field is not one of those allowed.
 */
export function readOptions<Options extends object>(
  options: Options | undefined,
  allowed: readonly (keyof Options & string)[],
  example: string,
): Partial<Options> {
  if (options === undefined) return {};
  if (!isObject(options))
    throw new TypeError(wrongValue("Options", options, `an object, such as ${example}`));
  const unknown = Object.keys(options).find((key) => !(allowed as readonly string[]).includes(key));
  if (unknown !== undefined) throw new RangeError(unknownWord("Option", unknown, allowed));
  return options;
}
