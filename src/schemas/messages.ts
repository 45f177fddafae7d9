import { quote } from "../text/describe.js";
import { gotInstead, gotUnknown, oneOfThese } from "../text/errors.js";
import { nearest } from "../text/nearest.js";

/** The part of zod's issue that our messages are made of. */
interface RawIssue {
  readonly code?: string | undefined;
  readonly input?: unknown;
}

/** Creates zod parameters whose message says what came and what to give instead. */
export function expected(what: string) {
  return { error: ({ input }: RawIssue): string => gotInstead(input, what) };
}

/** Creates zod parameters whose message names the word of a closed list that was meant, or the words there are. */
export function expectedWord(words: readonly string[], give = oneOfThese(words)) {
  return { error: ({ input }: RawIssue): string => gotUnknown(input, words, give) };
}

/** Creates zod parameters for a strict object: the message names an unknown key and the allowed ones. */
export function expectedObject(what: string, shape: object) {
  const wrongType = expected(what).error;
  return {
    error: (issue: RawIssue & { readonly keys?: readonly string[]; readonly inst?: unknown }): string => {
      if (issue.code !== "unrecognized_keys") return wrongType(issue);
      const allowed = Object.keys(shapeOf(issue.inst) ?? shape);
      const [key = "", ...others] = issue.keys ?? [];
      const near = others.length === 0 ? nearest(key, allowed) : undefined;
      if (near !== undefined) return `got the key ${quote(key)}; did you mean ${quote(near)}?`;
      const keys = [key, ...others].map((one) => quote(one)).join(", ");
      const noun = others.length > 0 ? "keys" : "key";
      return `got the ${noun} ${keys}; give only the keys of ${what}: ${allowed.join(", ")}`;
    },
  };
}

/** The shape of the schema that reports the issue: `.extend` gives a schema another one than the message was written for. */
function shapeOf(schema: unknown): object | undefined {
  return (schema as { readonly shape?: object } | undefined)?.shape;
}
