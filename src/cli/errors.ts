import { quote } from "../text/describe.js";
import { wrongValue } from "../text/errors.js";
import { nearest } from "../text/nearest.js";

/** A mistake in what the user typed or gave: told in one line, without a stack trace. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** The most names that an error suggests. */
const MOST_SUGGESTIONS = 3;

const OR = new Intl.ListFormat("en-GB", { type: "disjunction" });

/**
 * Creates the error for a name that does not exist.
 *
 * @param what - What the name should have named. Example: `"Kind"`.
 * @param meant - What may have been meant instead.
 * @param allowed - What to give if nothing may have been meant.
 */
export function unknownName(
  what: string,
  typed: string,
  meant: readonly string[],
  allowed: string,
): UserError {
  if (meant.length === 0) return new UserError(wrongValue(what, typed, allowed));
  const names = meant.slice(0, MOST_SUGGESTIONS).map(quote);
  return new UserError(`${what}: got ${quote(typed)}; did you mean ${OR.format(names)}?`);
}

/** Finds the names that a text begins, or else the nearest one. */
export function similarNames(text: string, names: readonly string[]): readonly string[] {
  // An empty text begins every name.
  const begun = text === "" ? [] : names.filter((name) => name.startsWith(text.toLowerCase()));
  return begun.length > 0 ? begun : [nearest(text, names) ?? []].flat();
}
