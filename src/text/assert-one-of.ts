import { oneOfThese, unknownWord, wrongValue } from "./errors.js";

/** @throws TypeError if the value is not a string; RangeError if it is not one of those allowed. */
export function assertOneOf(value: unknown, what: string, allowed: readonly string[]): void {
  if (typeof value !== "string") throw new TypeError(wrongValue(what, value, oneOfThese(allowed)));
  if (!allowed.includes(value)) throw new RangeError(unknownWord(what, value, allowed));
}
