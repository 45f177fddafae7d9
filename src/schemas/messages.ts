import { describeValue } from "../text/describe.js";

/** The most values that a message lists. */
const SHOWN_VALUES = 12;

/** The part of zod's issue that our messages are made of. */
interface RawIssue {
  readonly code?: string | undefined;
  readonly input?: unknown;
}

/** What came, for a message; what is not there at all is nothing. */
export function given(value: unknown): string {
  return value === undefined ? "nothing" : describeValue(value);
}

/** Values in quotes for a message, the first dozen of a long list. */
export function listed(values: readonly string[]): string {
  const shown = values.slice(0, SHOWN_VALUES).map((value) => JSON.stringify(value));
  const rest = values.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

/** Zod parameters whose message says what came and what to give instead. */
export function expected(what: string) {
  return {
    error: (issue: RawIssue): string =>
      issue.input === undefined ? `missing: give ${what}` : `got ${given(issue.input)}: give ${what}`,
  };
}

/** Zod parameters for a strict object: names an unknown key and the allowed ones. */
export function expectedObject(what: string, shape: object) {
  const wrongType = expected(what).error;
  return {
    error: (issue: RawIssue & { readonly keys?: readonly string[]; readonly inst?: unknown }): string => {
      if (issue.code !== "unrecognized_keys") return wrongType(issue);
      const allowed = Object.keys(shapeOf(issue.inst) ?? shape);
      return `unknown key ${listed(issue.keys ?? [])}: remove it or correct its spelling; ${what} has ${listedAll(allowed)}`;
    },
  };
}

function listedAll(keys: readonly string[]): string {
  return keys.join(", ");
}

/** The shape of the schema that reports the issue: after `.extend` it is not the one the message was written for. */
function shapeOf(schema: unknown): object | undefined {
  return (schema as { readonly shape?: object } | undefined)?.shape;
}
