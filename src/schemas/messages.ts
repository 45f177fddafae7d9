import { describeValue, quote } from "../text/describe.js";

/** The part of zod's issue that our messages are made of. */
interface RawIssue {
  readonly code?: string | undefined;
  readonly input?: unknown;
}

/** Names what came; a value that is absent is nothing. */
export function given(value: unknown): string {
  return value === undefined ? "nothing" : describeValue(value);
}

/** Creates zod parameters whose message says what came and what to give instead. */
export function expected(what: string) {
  return {
    error: (issue: RawIssue): string =>
      issue.input === undefined ? `missing; give ${what}` : `got ${given(issue.input)}; give ${what}`,
  };
}

/** Creates zod parameters for a strict object: the message names an unknown key and the allowed ones. */
export function expectedObject(what: string, shape: object) {
  const wrongType = expected(what).error;
  return {
    error: (issue: RawIssue & { readonly keys?: readonly string[]; readonly inst?: unknown }): string => {
      if (issue.code !== "unrecognized_keys") return wrongType(issue);
      const allowed = Object.keys(shapeOf(issue.inst) ?? shape);
      const came = (issue.keys ?? []).map((key) => quote(key)).join(", ");
      return `got the unknown key ${came}; ${what} has ${allowed.join(", ")}`;
    },
  };
}

/** The shape of the schema that reports the issue: `.extend` gives a schema another one than the message was written for. */
function shapeOf(schema: unknown): object | undefined {
  return (schema as { readonly shape?: object } | undefined)?.shape;
}
