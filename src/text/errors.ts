import { describeValue, quote } from "./describe.js";
import { nearest } from "./nearest.js";

/** The maximum number of values that a message lists. */
const SHOWN = 12;

/** The error message for a value of the wrong form. Example: `Quantity: got 5; give { amount, unit, precision }.` */
export function wrongValue(what: string, came: unknown, allowed: string): string {
  return `${what}: ${gotInstead(came, allowed)}.`;
}

/** The error message for a word that is not in a closed list. Example: `Unit: got "usd"; did you mean "USD"?` */
export function unknownWord(what: string, came: unknown, allowed: readonly string[]): string {
  const message = gotUnknown(came, allowed);
  return `${what}: ${message}${message.endsWith("?") ? "" : "."}`;
}

/** A redirect that leads to no one record. */
type Gone =
  | { readonly kind: "split"; readonly since: string; readonly to: readonly string[] }
  | { readonly kind: "withdrawn"; readonly since: string; readonly reason: string };

/** The error message for an id that was split or withdrawn. */
export function goneId(what: string, id: string, redirect: Gone): string {
  const got = `${what}: got ${quote(id)}, ${redirect.kind} in ${redirect.since}`;
  return redirect.kind === "split"
    ? `${got}; give one of ${redirect.to.map((to) => quote(to)).join(", ")}.`
    : `${got}; give another id. ${redirect.reason}`;
}

/** What came, and what to give instead. Example: `got 5; give a string` */
export function gotInstead(came: unknown, allowed: string): string {
  return `got ${given(came)}; give ${allowed}`;
}

/** What came, and the word that was meant or the words there are. Example: `got "usd"; did you mean "USD"?` */
export function gotUnknown(came: unknown, allowed: readonly string[], give = oneOfThese(allowed)): string {
  const near = typeof came === "string" ? nearest(came, allowed) : undefined;
  return near === undefined ? gotInstead(came, give) : `got ${given(came)}; did you mean ${quote(near)}?`;
}

/** Names what came; a value that is absent is nothing. */
export function given(came: unknown): string {
  return came === undefined ? "nothing" : describeValue(came);
}

/** Values for a message, the first dozen of a long list. Example: `one of "a", "b" and 7 more`. */
export function oneOfThese(values: readonly string[]): string {
  const shown = values.slice(0, SHOWN).map((value) => quote(value));
  const rest = values.length - shown.length;
  const all = rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
  return values.length === 1 ? all : `one of ${all}`;
}
