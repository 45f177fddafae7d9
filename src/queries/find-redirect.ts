import { REDIRECTS } from "../generated/redirects.js";
import type { Redirect } from "../model/redirect.js";
import { quote } from "../text/describe.js";
import { goneId, unknownWord, wrongValue } from "../text/errors.js";

/**
 * Finds the redirect of an id that the package no longer has.
 *
 * @param id - Any string, such as an id that was stored under an earlier version.
 * @returns The redirect: `moved` to another id, `split` into several, or `withdrawn` with the reason; `undefined` if
 * the id is still in use or never existed.
 *
 * @example
 * ```ts
 * import { findRedirect } from "kz-tr-council";
 *
 * findRedirect("trade-turnover-2024"); // => undefined
 * ```
 */
export function findRedirect(id: string): Redirect | undefined {
  return typeof id === "string" && Object.hasOwn(REDIRECTS, id) ? REDIRECTS[id] : undefined;
}

/** Gives the id under which a record is found now: the new one if it has moved. */
export function currentId(id: string): string {
  const redirect = findRedirect(id);
  return redirect?.kind === "moved" ? redirect.to : id;
}

/** The error message for an id that no record has: where it led before, or what it may have meant. */
export function unknownId(
  what: string,
  id: unknown,
  known: readonly string[],
  insteadOfOwn = 'an id of the package, or of a record in the option "records"',
): string {
  const redirect = typeof id === "string" ? findRedirect(id) : undefined;
  switch (redirect?.kind) {
    case "split":
    case "withdrawn":
      return goneId(what, String(id), redirect);
    case "moved":
      return `${what}: got ${quote(String(id))}, moved in ${redirect.since}; give ${quote(redirect.to)}.`;
    default:
      // An own id resembles those of the package by chance alone.
      if (typeof id === "string" && id.includes(":")) {
        return wrongValue(what, id, insteadOfOwn);
      }
      return unknownWord(what, id, known);
  }
}
