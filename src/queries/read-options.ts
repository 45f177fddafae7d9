import { unknownWord, wrongValue } from "../text/errors.js";

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
  if (typeof options !== "object" || options === null || Symbol.iterator in options) {
    throw new TypeError(wrongValue("Options", options, `an object, such as ${example}`));
  }
  const unknown = Object.keys(options).find((key) => !(allowed as readonly string[]).includes(key));
  if (unknown !== undefined) throw new RangeError(unknownWord("Option", unknown, allowed));
  return options;
}
