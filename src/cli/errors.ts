import { nearest } from "../text/nearest.js";

/** A mistake in what the user typed or gave: told in one line, without a stack trace. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** The longest text an error repeats. */
const LONGEST_QUOTE = 80;

/** Everything a terminal acts on instead of showing it: controls, direction marks, line separators, lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Writes what the user gave for an error: quoted, cut, and with nothing in it that a terminal would act on. */
export function quote(text: string): string {
  const cut = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return escapeUnprintable(JSON.stringify(cut));
}

/** Replaces each character that a terminal would act on by its escape as JSON writes it, but for those to be kept. */
export function escapeUnprintable(text: string, keep = ""): string {
  return text.replace(UNPRINTABLE, (character) =>
    keep.includes(character) ? character : escaped(character),
  );
}

/** A character beyond the first 65,536 is two code units, and each has its own escape. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_unit, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");
}

/**
 * Makes the error for a name that does not exist: with the nearest that does, or else with a hint.
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
  const near = nearest(given, candidates);
  return new UserError(
    `unknown ${what} ${quote(given)}${near === undefined ? `; ${hint}` : `, did you mean ${quote(near)}?`}`,
  );
}
