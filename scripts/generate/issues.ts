import type * as z from "zod/v4";

/** The part of zod's issue that the messages are made of. */
interface RawIssue {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly keys?: readonly string[];
}

/** Creates zod parameters whose message says what came and what to give. */
export function give(what: string) {
  return {
    error: ({ code, input, keys = [] }: RawIssue): string => {
      const came = code === "unrecognized_keys" ? `the key ${keys.map(quoted).join(", ")}` : quoted(input);
      return `got ${came}; give ${what}`;
    },
  };
}

/** Writes one line for each issue. Example: `data/vocabularies.json vocabularies.unit.description: got …` */
export function problemsIn(file: string, error: z.ZodError): string[] {
  return error.issues.map(({ path, message }) => `${[file, path.join(".")].join(" ").trim()}: ${message}`);
}

function quoted(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
