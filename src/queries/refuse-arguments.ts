import { wrongValue } from "../text/errors.js";

/**
 * Refuses arguments of a function that takes no more: what somebody gives has a meaning for them, such as records of their
 * own, and an answer that ignores it would be wrong.
 *
 * @param allowed - What to give instead.
 * @throws TypeError if there are any.
 */
export function refuseArguments(
  called: string,
  given: readonly unknown[],
  allowed = "none: it works on the package's records alone",
): void {
  if (given.length > 0) throw new TypeError(wrongValue(`Argument of ${called}`, given[0], allowed));
}
