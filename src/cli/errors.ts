import { quote } from "../text/describe.js";
import { nearest } from "../text/nearest.js";

/** A mistake in what the user typed or gave: told in one line, without a stack trace. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** The most names that an error suggests. */
const MOST_SUGGESTIONS = 3;

const OR = new Intl.ListFormat("en-GB", { type: "disjunction" });

/**
 * Makes the error for a name that does not exist: with those that it is the beginning of or the nearest that does
 * exist, or else with a hint.
 *
 * @param what - What the name should have named. Example: `"kind"`.
 * @param given - What the user typed.
 * @param candidates - The names that exist.
 * @param hint - What to say where none is near; all candidates by default.
 */
export function unknown(
  what: string,
  given: string,
  candidates: readonly string[],
  hint = `known: ${candidates.join(", ")}`,
): UserError {
  const near = begunBy(given, candidates) ?? nearest(given, candidates);
  return near === undefined
    ? new UserError(`unknown ${what} ${quote(given)}; ${hint}`)
    : unclear(what, given, [near].flat());
}

/** Makes the error for a name that does not exist but may stand for some that do. */
export function unclear(what: string, given: string, meant: readonly string[]): UserError {
  const names = meant.slice(0, MOST_SUGGESTIONS).map(quote);
  return new UserError(`unknown ${what} ${quote(given)}, did you mean ${OR.format(names)}?`);
}

/** The names that a text is the beginning of; `undefined` where it begins none. */
function begunBy(text: string, names: readonly string[]): readonly string[] | undefined {
  const begun = names.filter((name) => name.toLowerCase().startsWith(text.toLowerCase()));
  // Nothing is the beginning of everything.
  return text === "" || begun.length === 0 ? undefined : [...new Set(begun)];
}
