import * as z from "zod/v4";
import { expected } from "./messages.js";

/** The most characters that a label may have. */
const MAX_LABEL_LENGTH = 90;

/** Creates the schema of one line of text: not empty, and no white space around it. */
export function line(what: string) {
  return z
    .string(expected(what))
    .regex(/^\S(?:.*\S)?$/u, expected(`${what}, on one line, without white space around it`));
}

/** Creates the schema of a record's label. */
export function label() {
  return z
    .string(expected("a label in English"))
    .max(MAX_LABEL_LENGTH, {
      error: (issue) =>
        `got ${String(issue.input).length} characters; give a label of at most ${MAX_LABEL_LENGTH} characters`,
    })
    .regex(
      /^(?!\s).*[^\s.]$/u,
      expected("a label on one line, without white space around it or a final period"),
    );
}

/** A kebab-case id: words of lower-case letters and digits, the first character a letter. */
export const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
